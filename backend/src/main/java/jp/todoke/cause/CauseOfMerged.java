package jp.todoke.cause;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a case that was merged into this one had found of its cause, as it stood there.
 *
 * @param became the version that it became here, where nothing was written; null where this case had its own, which
 *     stands, and this is read beside it
 */
public record CauseOfMerged(IncidentId cameFrom, @Nullable Integer became, CauseAnalysis analysis) {

    /** The cause that a merged case had found came along. */
    public record CauseCame(IncidentId incident, IncidentId from) implements DomainEvent {

        @Override
        public String detail() {
            return from.value();
        }
    }
}
