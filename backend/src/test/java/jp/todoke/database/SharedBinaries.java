package jp.todoke.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * The programs of PostgreSQL are unpacked once for all tests and not in each data directory, which takes longer than
 * all the rest of a first start. Every program that a test starts, in its own process too, is made ready by it.
 */
public final class SharedBinaries implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PLACE = Path.of("target", "postgres-binaries").toAbsolutePath();

    /** Where the programs lie, or will be unpacked by whoever comes first. */
    public static Path place() {
        return PLACE;
    }

    /**
     * Lets the server of this data directory use them and begin with {@link FreshCluster}; a directory that has its own
     * keeps them.
     */
    public static Path in(Path data) {
        try {
            var link = Files.createDirectories(data).resolve("postgres-binaries");
            if (Files.notExists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, Files.createDirectories(PLACE));
            }
            FreshCluster.at(data.resolve("postgres"));
            return data;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext office) {
        var settings = office.getEnvironment();
        if (settings.acceptsProfiles(Profiles.of("demo"))
                && settings.getProperty("spring.datasource.url", "none").equals("none")) {
            // A name made by chance is another one each time it is asked for.
            var data = settings.getRequiredProperty("todoke.data-dir");
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("data directory", Map.of("todoke.data-dir", data)));
            in(Path.of(data));
        }
    }
}
