package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.todoke.CommittedFile;
import org.junit.jupiter.api.Test;

/**
 * What ran in somebody's database is never changed: a line of the list that disappears or changes in a review is a
 * mistake.
 */
class MigrationsGoForwardTest {

    private static final Path FILES = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z_]+\\.sql");

    @Test
    void theMigrationsAreThoseOfTheListAndUnchanged() throws IOException {
        var list = files().stream()
                .map(file -> file.getFileName() + " " + sha256(file))
                .collect(Collectors.joining("\n", "", "\n"));

        CommittedFile.mustEqual("backend/src/test/resources/db/migrations.txt", list);
    }

    @Test
    void eachHasANumberOfItsOwnAndTheNameOfARoom() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(NAME))
                .extracting(MigrationsGoForwardTest::number)
                .doesNotHaveDuplicates();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted(Comparator.comparing(MigrationsGoForwardTest::number))
                    .toList();
        }
    }

    private static int number(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static String sha256(Path file) {
        try {
            return "%064x"
                    .formatted(new BigInteger(
                            1, MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
