package jp.todoke.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bytes of evidence, apart from the database, below {@code todoke.evidence-dir}. A file's name is chance and says
 * nothing; what {@link #keep} has given back survives a power cut, so a row may name it.
 */
@Component
class EvidenceStore {

    /** A file that says which directory this is. */
    static final String ID = "evidence-directory.id";

    private static final String ARRIVING = "arriving";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Path directory;

    EvidenceStore(@Value("${todoke.evidence-dir}") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path directory() {
        return directory;
    }

    /**
     * Which directory this is, where it was ever said. Throws IOException when the file that says so cannot be read.
     */
    Optional<UUID> knownId() throws IOException {
        var file = directory.resolve(ID);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(Files.readString(file).strip()));
        } catch (IllegalArgumentException damaged) {
            throw new IOException(file + " is damaged", damaged);
        }
    }

    /** Which directory this is; from now on it is said. */
    UUID id() throws IOException {
        var known = knownId();
        if (known.isPresent()) {
            return known.get();
        }
        var id = UUID.randomUUID();
        var written = Files.createTempFile(made(directory), "id", null, ownerOnly("rw-------"));
        Files.writeString(written, id + "\n");
        force(written);
        Files.move(written, directory.resolve(ID), StandardCopyOption.ATOMIC_MOVE);
        force(directory);
        return id;
    }

    /**
     * Writes down what arrives, to be looked at. Throws {@link jp.todoke.shared.Refusal} where it is longer than
     * {@code most}, or where the directory is away.
     */
    ArrivedFile receive(InputStream bytes, long most) throws IOException {
        if (!there()) {
            throw EvidenceRefusal.directoryAway();
        }
        var file = made(directory.resolve(ARRIVING)).resolve(chance());
        try {
            return new ArrivedFile(file, Fingerprint.copy(bytes, Files.createFile(file, ownerOnly("rw-------")), most));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    /** Keeps what arrived as it is and gives the name under which it is found again. */
    String keep(ArrivedFile arrived) throws IOException {
        var name = chance();
        force(arrived.file());
        Files.move(arrived.file(), made(folder(name)).resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(folder(name));
        return name;
    }

    /** Keeps these bytes. */
    String keep(byte[] bytes) throws IOException {
        var name = chance();
        var file = Files.createFile(made(folder(name)).resolve(name), ownerOnly("rw-------"));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException unwritten) {
            Files.deleteIfExists(file);
            throw unwritten;
        }
        force(folder(name));
        return name;
    }

    /** The fingerprint of the bytes kept under a name. Throws IOException when they cannot be read. */
    Fingerprint fingerprint(String name) throws IOException {
        return Fingerprint.of(file(name));
    }

    /** Takes away what no row names after all. */
    void discard(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Names of the files that were last written before then; what never finished arriving is taken away at once. */
    List<String> olderThan(Instant then) throws IOException {
        try (var files = Files.walk(made(directory))) {
            var old = files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches() && writtenBefore(file, then))
                    .toList();
            for (var file : old) {
                if (file.getParent().endsWith(ARRIVING)) {
                    Files.deleteIfExists(file);
                }
            }
            return old.stream()
                    .filter(file -> !file.getParent().endsWith(ARRIVING))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Whether something can be kept now. */
    boolean writable() {
        return there() && Files.isWritable(directory);
    }

    /** A shared directory that is not mounted leaves an empty one in its place, in which a file would be lost. */
    private boolean there() {
        return Files.exists(directory.resolve(ID));
    }

    /** Where the bytes of a name lie. */
    Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a kept file");
        }
        return folder(name).resolve(name);
    }

    private Path folder(String name) {
        return directory.resolve(name.substring(0, 2));
    }

    private static boolean writtenBefore(Path file, Instant then) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Path made(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        try {
            Files.createDirectory(folder, ownerOnly("rwx------"));
            force(folder.getParent());
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return folder;
        }
        return folder;
    }

    /** A file or folder is on the disk, not only in the machine's memory. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?> ownerOnly(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }

    private static String chance() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
