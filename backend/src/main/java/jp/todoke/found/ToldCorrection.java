package jp.todoke.found;

import java.time.Instant;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 伝えたことの訂正: somebody outside was told of a leak of which two people judged that it was none.
 *
 * @param judgement by which judgement it is none
 * @param arose since when it is to be corrected
 * @param result null while it is open
 */
public record ToldCorrection(int judgement, ToldTo to, Instant arose, FindWork.@Nullable Result result) {

    boolean open() {
        return result == null;
    }

    /** What came of it. Refuses what has its end. */
    FindWork.Result end(FindWorkEntry entry, RecordedBy recorded) {
        if (!open()) {
            throw new FoundRefusal.AlreadyEnded();
        }
        return entry.result(recorded);
    }

    /** What was told outside is to be corrected. */
    public record ToldCorrectionArose(IncidentId incident, ToldTo to) implements DomainEvent {

        @Override
        public String detail() {
            return to.name();
        }
    }

    /** It was corrected, or need not be. */
    public record ToldCorrectionEnded(IncidentId incident, ToldTo to, boolean done) implements DomainEvent {

        @Override
        public String detail() {
            return to + " " + (done ? "DONE" : "NOT_NEEDED");
        }
    }
}
