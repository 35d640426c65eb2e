package jp.todoke.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has arrived and is not kept yet; closing it takes away what is still there. */
record ArrivedFile(Path file, Fingerprint fingerprint) implements AutoCloseable {

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
