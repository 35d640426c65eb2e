package jp.todoke.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A secret of this installation that was drawn by lot at its first start, in a file that only this program reads. */
public final class SecretFile {

    private SecretFile() {}

    /**
     * The {@code length} bytes of the file, drawn now where it is not there. Throws IllegalStateException when it is
     * damaged.
     */
    public static byte[] readOrMake(Path file, int length) {
        try {
            if (Files.notExists(file)) {
                make(file, length);
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != length) {
                throw new IllegalStateException("The secret in " + file + " is damaged: it must be the " + length
                        + " bytes that were made at the first start. Put it back from your copy of the data directory");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the secret in " + file, e);
        }
    }

    private static void make(Path file, int length) throws IOException {
        var fresh = new byte[length];
        new SecureRandom().nextBytes(fresh);
        OwnDirectory.make(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, fresh);
    }
}
