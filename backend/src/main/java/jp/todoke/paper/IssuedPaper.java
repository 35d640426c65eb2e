package jp.todoke.paper;

import java.time.Instant;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A paper as issued: the bytes that are handed out for ever, their SHA-256, and what it stated. {@code reopening}: with
 * which reopening of the case the report began to which it belongs; null for the first one.
 */
record IssuedPaper(
        int number,
        @Nullable Long reopening,
        String fileName,
        byte[] content,
        String sha256,
        OfficialPaper stated,
        Instant issuedAt) {

    /** A paper was issued. */
    public record PaperIssued(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return "council " + number;
        }
    }
}
