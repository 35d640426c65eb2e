package jp.todoke.answer;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 報告者への回答.
 *
 * @param number 1 is the first of the case
 * @param toldHow how a reporter was told who has no account; null where the reporter reads it here
 * @param readAt when the reporter said to have read it
 */
public record ReporterAnswer(
        int number,
        CaseText words,
        @Nullable CaseText toldHow,
        boolean afterCouncil,
        boolean afterClosing,
        ActedBy by,
        Instant at,
        @Nullable Instant readAt) {

    /** The reporter was answered. */
    public record ReporterAnswered(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }

    /** The reporter read an answer. */
    public record ReporterAnswerRead(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }
}
