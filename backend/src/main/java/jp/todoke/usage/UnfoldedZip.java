package jp.todoke.usage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of an Excel file, unfolded only while they are read and only up to a number of bytes, whatever the file
 * says of its own size. What comes after the last byte allowed is refused with {@link TooMuch}.
 */
final class UnfoldedZip implements ZipEntrySource {

    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private long left;
    private boolean closed;

    /** It unfolds to more than a log of use can hold. */
    static final class TooMuch extends IOException {

        TooMuch(String what) {
            super(what);
        }
    }

    /** {@code most}: bytes of all parts read together, until {@link #allow} says otherwise. */
    UnfoldedZip(byte[] file, long most) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        left = most;
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            throw new TooMuch("parts");
        }
    }

    /** Whether anything was refused; the library does not always say so. */
    boolean tooMuch() {
        return left < 0;
    }

    /** So many bytes may be unfolded from here on. */
    void allow(long most) {
        left = most;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws IOException {
            left -= more;
            if (left < 0) {
                throw new TooMuch("bytes");
            }
        }
    }
}
