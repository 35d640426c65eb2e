package jp.todoke.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A directory of this program alone, whatever the umask: it holds a database, keys and programs that are run. */
public final class OwnDirectory {

    private static final Set<PosixFilePermission> OF_OTHERS_TO_WRITE =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private OwnDirectory() {}

    /** Makes it where it is not there; nobody else enters it, even if they could before. */
    public static void make(Path path) throws IOException {
        Files.createDirectories(path);
        if (posix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** From now on nobody else writes anything in it, where it is there. */
    public static void keepOthersFromWriting(Path path) throws IOException {
        if (!posix(path) || Files.notExists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files.filter(file -> !Files.isSymbolicLink(file))::iterator) {
                var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
                if (permissions.removeAll(OF_OTHERS_TO_WRITE)) {
                    Files.setPosixFilePermissions(file, permissions);
                }
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
