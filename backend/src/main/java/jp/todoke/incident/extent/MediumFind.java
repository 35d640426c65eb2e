package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * 発見・回収 of a medium: when, where and by whom it was found or came back, and in what state.
 *
 * @param revision counts corrections and is the version a change must name
 * @param removed it was no find after all
 * @param foundBy who found it, by post or role
 * @param seen whether somebody may have seen what is on it
 * @param used whether it may have been used or copied
 * @param condition how it was when it was found
 * @param proof how that was made sure
 * @param attachment the file of the case that shows it, by its number
 */
public record MediumFind(
        int revision,
        boolean removed,
        ToldTime time,
        CaseText place,
        CaseText foundBy,
        YesNoUnknown seen,
        YesNoUnknown used,
        CaseText condition,
        @Nullable CaseText proof,
        @Nullable Integer attachment,
        CaseText recordedBy,
        Instant recordedAt) {

    /** Whether nobody saw it and it was neither used nor copied, and something shows that. */
    public boolean unseen() {
        return holds() && seen == YesNoUnknown.NO && used == YesNoUnknown.NO && (proof != null || attachment != null);
    }

    boolean holds() {
        return !removed;
    }

    /**
     * A medium was found, or what was written of that was corrected or struck out; {@code medium} 0 is the lost thing
     * of a case in which no medium is entered, or all that went to wrong recipients.
     */
    public record MediumFound(IncidentId incident, int medium, int revision, boolean removed) implements DomainEvent {

        @Override
        public String detail() {
            return medium + "." + revision + (removed ? " removed" : "");
        }
    }
}
