package jp.todoke.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk of its own that can be filled; only where this machine lets us mount one. */
final class SmallDisk {

    private final Path place;
    private final Path ballast;

    private SmallDisk(Path place) {
        this.place = place;
        ballast = place.resolve("ballast");
    }

    /**
     * Mounts one at a directory, unless one is mounted there; false in {@link #mounted()} where that is not allowed.
     */
    static SmallDisk at(Path place) throws Exception {
        var disk = new SmallDisk(Files.createDirectories(place).toRealPath());
        if (!disk.mounted()) {
            ran("mount", "-t", "tmpfs", "-o", "size=1g", "todoke", place.toString());
        }
        return disk;
    }

    boolean mounted() throws IOException {
        return Files.exists(Path.of("/proc/mounts"))
                && Files.readAllLines(Path.of("/proc/mounts")).stream()
                        .anyMatch(line -> line.split(" ")[1].equals(place.toString()));
    }

    /** Nothing can be written any more. */
    void fill() throws IOException {
        for (var block : new int[] {1024 * 1024, 4 * 1024}) {
            try (var out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(new byte[block]);
                }
            } catch (IOException full) {
                // as it should be
            }
        }
    }

    /** There is room again. */
    void empty() throws IOException {
        Files.deleteIfExists(ballast);
    }

    void unmount() throws Exception {
        if (mounted()) {
            ran("umount", "-l", place.toString());
        }
    }

    private static boolean ran(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
