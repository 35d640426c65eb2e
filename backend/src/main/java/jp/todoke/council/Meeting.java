package jp.todoke.council;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The meeting at which the case is reported: 第７期第７回…, its day, and hour and place where they are known; {@code reason}:
 * why it took the place of an earlier one. {@code meetingId} is the meeting on whose agenda the case stands by it; null
 * where name and day were typed. {@code postponed}: the council was not told there, and the case waits for another one.
 */
public record Meeting(
        CaseText name,
        LocalDate day,
        @Nullable LocalTime begins,
        @Nullable CaseText place,
        @Nullable CaseText reason,
        @Nullable Long meetingId,
        @Nullable Postponement postponed,
        ActedBy by) {

    /** One that was typed. */
    static Meeting typed(
            CaseText name,
            LocalDate day,
            @Nullable LocalTime begins,
            @Nullable CaseText place,
            @Nullable CaseText reason,
            ActedBy by) {
        return new Meeting(name, day, begins, place, reason, null, null, by);
    }
}
