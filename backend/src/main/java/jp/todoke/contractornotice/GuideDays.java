package jp.todoke.contractornotice;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;

/**
 * おおむね3～5日: until when a contractor is to tell the nine items, counted from its own knowing, that day being the first,
 * closed days counted. What the commission's guideline says, no limit of a clock.
 *
 * @param from the third day
 * @param until the fifth
 */
public record GuideDays(LocalDate from, LocalDate until) {

    static GuideDays of(Instant contractorKnew) {
        var first = OfficialTime.dayOf(contractorKnew);
        return new GuideDays(first.plusDays(2), first.plusDays(4));
    }
}
