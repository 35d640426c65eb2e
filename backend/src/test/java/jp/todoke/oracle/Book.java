package jp.todoke.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What outlives the program: the moment of the year that it lives through, the clocks as they were seen, and what was
 * wrong.
 */
record Book(Path directory) {

    /** The moment that was being lived through when the program last wrote; none before the year began. */
    Optional<Instant> now() throws IOException {
        var file = directory.resolve("now");
        return Files.exists(file)
                ? Optional.of(Instant.parse(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** From here on it is that moment. */
    void now(Instant moment) throws IOException {
        var next = directory.resolve("now.next");
        Files.writeString(next, moment.toString());
        Files.move(next, directory.resolve("now"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every change of a clock that was seen, in order. */
    List<SeenClock> clocks() throws IOException {
        return lines("clocks").stream().map(SeenClock::of).toList();
    }

    void saw(SeenClock clock) throws IOException {
        write("clocks", clock.line());
    }

    /** What was found wrong on the way. */
    List<String> faults() throws IOException {
        return lines("faults");
    }

    void fault(String words) throws IOException {
        write("faults", words.replace('\n', ' '));
    }

    /** Whole lines only: a kill may have cut the last one. */
    private List<String> lines(String name) throws IOException {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1))
                .toList();
    }

    private void write(String name, String line) throws IOException {
        Files.writeString(
                directory.resolve(name), "\n>" + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
