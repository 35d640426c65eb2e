package jp.todoke.council;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** 差替え: an issued paper gives way to the next one; {@code reason} says what changed, and is printed on that. */
public record PaperReplacement(CaseText reason, Instant at, ActedBy by) {

    /** An issued paper is to be replaced. */
    public record PaperToBeReplaced(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }
}
