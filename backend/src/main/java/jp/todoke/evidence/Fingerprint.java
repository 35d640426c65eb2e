package jp.todoke.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.todoke.shared.Sha256;

/** By how many bytes, and by which SHA-256, a file is known again. */
record Fingerprint(long size, String sha256) {

    private static final int BLOCK = 64 * 1024;

    static Fingerprint of(byte[] bytes) {
        return new Fingerprint(bytes.length, Sha256.of(bytes));
    }

    static Fingerprint of(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return through(bytes, OutputStream.nullOutputStream(), Long.MAX_VALUE);
        }
    }

    /** Copies into a file. Throws {@link EvidenceRefusal} where there are more bytes than {@code most}. */
    static Fingerprint copy(InputStream bytes, Path file, long most) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return through(bytes, out, most);
        }
    }

    private static Fingerprint through(InputStream bytes, OutputStream out, long most) throws IOException {
        var digest = new Sha256();
        var block = new byte[BLOCK];
        var size = 0L;
        for (var read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            size += read;
            if (size > most) {
                throw EvidenceRefusal.tooLarge(most);
            }
            digest.add(block, read);
            out.write(block, 0, read);
        }
        return new Fingerprint(size, digest.hex());
    }
}
