package jp.todoke.notification;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 代替措置 as recorded: planned from a day, done at a time by somebody, or given up.
 *
 * @param place where it is published, or the name of the desk
 * @param publication the publication of the case by which it was done
 * @param reason why telling is difficult, or why it is given up
 */
public record Substitute(
        SubstituteMeasure measure,
        SubstituteAct act,
        @Nullable CaseText place,
        @Nullable CaseText telephone,
        @Nullable LocalDate from,
        @Nullable ToldTime time,
        @Nullable CaseText doneBy,
        @Nullable Long publication,
        @Nullable CaseText reason,
        @Nullable Long onBehalf,
        String recordedPost,
        Instant recordedAt) {

    boolean is(SubstituteAct which) {
        return act == which;
    }

    /** A measure in the place of telling was planned, done or given up. */
    public record SubstituteRecorded(IncidentId incident, SubstituteMeasure measure, SubstituteAct act)
            implements DomainEvent {

        @Override
        public String detail() {
            return measure + " " + act;
        }
    }
}
