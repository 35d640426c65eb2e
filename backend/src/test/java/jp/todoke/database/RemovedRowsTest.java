package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program removes is nobody's fact, and is named where it was decided: docs/decisions/0016. */
class RemovedRowsTest {

    private static final Pattern REMOVAL =
            Pattern.compile("(?i)\\b(?:delete\\s+from|truncate(?:\\s+table)?)\\s+([\\w.]+)");

    @Test
    void theProgramRemovesRowsOnlyFromTablesThatHoldNoFact() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .flatMap(RemovedRowsTest::removedFrom)
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "answer_draft",
                            "calendar_feed",
                            "login_pause",
                            "login_throttle",
                            "mail_outbox",
                            "node",
                            "report_draft",
                            "step_draft",
                            "worklist_task");
        }
    }

    private static Stream<String> removedFrom(Path source) {
        try {
            return REMOVAL.matcher(Files.readString(source)).results().map(removal -> removal.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
