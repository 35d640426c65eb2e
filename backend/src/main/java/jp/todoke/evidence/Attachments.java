package jp.todoke.evidence;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import jp.todoke.evidence.Attachment.AttachmentAdded;
import jp.todoke.evidence.Attachment.AttachmentChecked;
import jp.todoke.evidence.Attachment.AttachmentWithdrawn;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.ReadableWriters;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a case: added, read, withdrawn, and looked at again. */
@Service
public class Attachments {

    /** Of one case, the withdrawn ones counted: their bytes stay. */
    private static final int MOST_FILES = 300;

    private static final long MOST_BYTES = 1024L * 1024 * 1024;

    private final Incidents incidents;
    private final AttachmentRows rows;
    private final EvidenceStore store;
    private final ReadableWriters writers;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            Incidents incidents,
            AttachmentRows rows,
            EvidenceStore store,
            ReadableWriters writers,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.store = store;
        this.writers = writers;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The files of a case that its reader reads, those that were withdrawn included. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(IncidentId incident) {
        return readable(incident).stream()
                .map(file -> AttachmentView.of(file, actors.get()))
                .toList();
    }

    /** Writes down a file that lies in the store. The same press of the button gives the file that it gave before. */
    @Transactional
    AttachmentView record(IncidentId incident, NewAttachment said, KeptFile file) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var before = rows.addedBy(incident, actors.get().accountId(), said.key());
        if (before.isPresent()) {
            return view(incident, before.get());
        }
        requireRoom(incident, file);
        var acting = acting(incident);
        var number = rows.add(incident, said, file, acting.unit(), acting.by(), clock.instant());
        events.publishEvent(new AttachmentAdded(incident, said.kind(), number));
        return view(incident, number);
    }

    private void requireRoom(IncidentId incident, KeptFile file) {
        var there = rows.of(incident);
        if (there.size() >= MOST_FILES
                || there.stream().mapToLong(each -> each.kept().size()).sum()
                                + file.kept().size()
                        > MOST_BYTES) {
            throw EvidenceRefusal.caseFull(MOST_FILES, MOST_BYTES);
        }
    }

    /**
     * The file for whoever saves it; no memory holds it whole. Throws {@link EvidenceRefusal} where its bytes are not
     * those that were kept: they are read for that, which no transaction waits for.
     */
    public Download content(IncidentId incident, long attachment) {
        var file = find(incident, attachment);
        if (!AttachmentView.mayRead(file, actors.get())) {
            throw EvidenceRefusal.withdrawnAlready();
        }
        try {
            if (!store.fingerprint(file.file()).equals(file.kept())) {
                throw EvidenceRefusal.notAsKept(CheckOutcome.DIFFERENT);
            }
            return new Download(AttachmentView.name(file, actors.get()), file.type(), store.file(file.file()));
        } catch (IOException gone) {
            throw EvidenceRefusal.notAsKept(CheckOutcome.NOT_READABLE);
        }
    }

    /** Says that a file no longer counts; its bytes stay. */
    @Transactional
    public List<AttachmentView> withdraw(IncidentId incident, long attachment, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var file = find(incident, attachment);
        if (file.withdrawal() != null) {
            throw EvidenceRefusal.withdrawnAlready();
        }
        if (!AttachmentView.mayWithdraw(file, actors.get())) {
            throw EvidenceRefusal.addedByOther();
        }
        rows.withdraw(incident, file.id(), reason, acting(incident).by(), clock.instant());
        events.publishEvent(new AttachmentWithdrawn(incident, file.kind(), file.number()));
        return of(incident);
    }

    /** Looks whether the bytes of a file are still those that were kept; in a closed case too. */
    @Transactional
    public List<AttachmentView> check(IncidentId incident, long attachment) {
        check(incident, find(incident, attachment));
        return of(incident);
    }

    /** Looks at every file of the case that counts. */
    @Transactional
    public List<AttachmentView> checkAll(IncidentId incident) {
        rows.of(incident).stream().filter(file -> file.withdrawal() == null).forEach(file -> check(incident, file));
        return of(incident);
    }

    private void check(IncidentId incident, Attachment file) {
        var outcome = outcome(file);
        rows.checked(incident, file.id(), outcome, acting(incident).by(), clock.instant());
        events.publishEvent(new AttachmentChecked(incident, file.kind(), file.number(), outcome));
    }

    private CheckOutcome outcome(Attachment file) {
        try {
            return store.fingerprint(file.file()).equals(file.kept()) ? CheckOutcome.SAME : CheckOutcome.DIFFERENT;
        } catch (IOException gone) {
            return CheckOutcome.NOT_READABLE;
        }
    }

    private Attachment find(IncidentId incident, long attachment) {
        return readable(incident).stream()
                .filter(file -> file.number() == attachment)
                .findFirst()
                .orElseThrow(EvidenceRefusal::notFound);
    }

    private List<Attachment> readable(IncidentId incident) {
        var readable = writers.of(incident);
        return rows.of(incident).stream()
                .filter(file -> readable.test(file.by().account()))
                .toList();
    }

    private AttachmentView view(IncidentId incident, long attachment) {
        return AttachmentView.of(find(incident, attachment), actors.get());
    }

    private ActingPerson acting(IncidentId incident) {
        return ActingPerson.of(actors.get(), incidents.get(incident));
    }
}
