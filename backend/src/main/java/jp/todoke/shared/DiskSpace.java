package jp.todoke.shared;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much room is left where this installation keeps its data and its evidence, and whether somebody was refused for
 * want of it.
 */
@Component
public class DiskSpace {

    /** Ten of the largest files; time to make room before anybody is refused. */
    private static final DataSize LITTLE = DataSize.ofMegabytes(200);
    /** PostgreSQL writes ahead in files of 16 MB, and stops when it cannot make the next. */
    private static final DataSize NOTHING = DataSize.ofMegabytes(17);
    /** Whoever was refused so lately was refused for what may still be so; the office writes oftener than that. */
    private static final Duration LATELY = Duration.ofSeconds(30);

    private final List<File> directories;
    private volatile long refusedNanos = System.nanoTime() - LATELY.toNanos() - 1;

    DiskSpace(@Value("${todoke.data-dir}") Path data, @Value("${todoke.evidence-dir}") Path evidence) {
        directories = List.of(
                data.toAbsolutePath().toFile(), evidence.toAbsolutePath().toFile());
    }

    /** Something could not be written because a disk is full: one of ours, or the database server's. */
    public record Refused() {}

    @EventListener
    void refused(Refused refusal) {
        refusedNanos = System.nanoTime();
    }

    /** In megabytes, on the fuller disk. */
    long left() {
        return directories.stream().mapToLong(DiskSpace::usable).min().orElseThrow()
                / DataSize.ofMegabytes(1).toBytes();
    }

    /** Room should be made now. */
    boolean scarce() {
        return left() < LITTLE.toMegabytes() || System.nanoTime() - refusedNanos < LATELY.toNanos();
    }

    /** Nothing can be written any more, and an embedded database cannot run. */
    public boolean full() {
        return left() < NOTHING.toMegabytes();
    }

    /** A directory that will be made later lies where the one above it lies. */
    private static long usable(File directory) {
        var there = directory;
        while (!there.exists() && there.getParentFile() != null) {
            there = there.getParentFile();
        }
        return there.getUsableSpace();
    }
}
