package jp.todoke.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes files in: first the bytes onto the disk, then the row that names them, so that no row ever names what is not
 * there.
 */
@Service
public class FileIntake {

    private final EvidenceStore store;
    private final FileTypes types;
    private final Attachments attachments;
    private final DataSize most;
    /** A picture is held whole while what it tells of places is taken out. */
    private final Semaphore pictures = new Semaphore(2);

    FileIntake(
            EvidenceStore store,
            FileTypes types,
            Attachments attachments,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.store = store;
        this.types = types;
        this.attachments = attachments;
        this.most = most;
    }

    /**
     * Adds a file to a case, a picture without the place where it was taken and with the end it may lack. Throws
     * {@link jp.todoke.shared.InvalidInput} at {@code file} for what is not accepted, saying what is.
     */
    public AttachmentView add(IncidentId incident, NewAttachment said, InputStream bytes) {
        try (var arrived = store.receive(bytes, most.toBytes())) {
            return record(incident, said, keep(arrived));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private KeptFile keep(ArrivedFile arrived) throws IOException {
        var type = types.of(arrived.file());
        if (type.picture()) {
            pictures.acquireUninterruptibly();
            try {
                var picture = Picture.of(type, arrived.bytes());
                if (picture.removed() != RemovedDetails.NOTHING || picture.mended()) {
                    return new KeptFile(
                            store.keep(picture.bytes()),
                            type,
                            Fingerprint.of(picture.bytes()),
                            arrived.fingerprint(),
                            picture.removed());
                }
            } finally {
                pictures.release();
            }
        }
        return new KeptFile(
                store.keep(arrived), type, arrived.fingerprint(), arrived.fingerprint(), RemovedDetails.NOTHING);
    }

    /**
     * After any other fault than a refusal nobody knows whether the row is there: the file stays for
     * {@link OrphanedFiles} to judge.
     */
    private AttachmentView record(IncidentId incident, NewAttachment said, KeptFile file) {
        try {
            return attachments.record(incident, said, file);
        } catch (Refusal refused) {
            store.discard(file.file());
            throw refused;
        }
    }
}
