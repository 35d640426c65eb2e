package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that the code itself can write; run the test with {@code -Dtodoke.update=true} to write it anew. */
public final class CommittedFile {

    private CommittedFile() {}

    /**
     * Fails when the file, named from the root of the project, differs from {@code expected}; writes it instead when
     * asked to.
     */
    public static void mustEqual(String name, String expected) throws IOException {
        var file = Path.of("..").resolve(name);
        if (Boolean.getBoolean("todoke.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as(name + " (write it anew with -Dtodoke.update=true)")
                .isEqualTo(expected);
    }
}
