package jp.todoke.evidence;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case. {@code file} is its name in the store, {@code arrived} the fingerprint of the bytes as they came,
 * {@code kept} that of the bytes as they lie; {@code unit} is where whoever added it works.
 */
public record Attachment(
        long id,
        int number,
        AttachmentKind kind,
        String name,
        @Nullable CaseText description,
        FileType type,
        String file,
        Fingerprint kept,
        Fingerprint arrived,
        RemovedDetails removed,
        String unit,
        ActedBy by,
        Instant addedAt,
        AttachmentView.@Nullable AttachmentWithdrawal withdrawal,
        AttachmentView.@Nullable AttachmentCheck lastCheck) {

    /** A file was added to the case, as its {@code number}th. */
    public record AttachmentAdded(IncidentId incident, AttachmentKind kind, int number) implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + number;
        }
    }

    /** A file of the case no longer counts. */
    public record AttachmentWithdrawn(IncidentId incident, AttachmentKind kind, int number) implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + number;
        }
    }

    /** Somebody looked whether a file is still the one that was kept. */
    public record AttachmentChecked(IncidentId incident, AttachmentKind kind, int number, CheckOutcome outcome)
            implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + number + " " + outcome;
        }
    }
}
