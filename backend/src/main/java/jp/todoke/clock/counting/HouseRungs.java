package jp.todoke.clock.counting;

import java.time.Duration;
import java.util.List;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;

/** The rungs of a house limit until it is told as late; the last one is named LIMIT. */
final class HouseRungs {

    private HouseRungs() {}

    /** At half time and at the limit, whatever the hour. */
    static List<Ladder.DueRung> elapsed(Ladder.Times times) {
        var half = Duration.between(times.runsFrom(), times.limit()).toMillis() / 2;
        return List.of(
                new Ladder.DueRung("HALF_TIME", times.runsFrom().plusMillis(half), 0),
                new Ladder.DueRung("LIMIT", times.late(), 1));
    }

    /**
     * On the last open day before, where time is left for it, and on the first open morning once the limit has passed.
     */
    static List<Ladder.DueRung> days(Ladder.Times times, OfficeCalendar calendar) {
        var dayBefore = OfficialTime.at(calendar.previous(OfficialTime.limitDay(times.limit())), Ladder.MORNING);
        var at = dayBefore.isBefore(times.ringsFrom())
                ? calendar.openDayAt(Ladder.MORNING, times.ringsFrom())
                : dayBefore;
        var limit = new Ladder.DueRung("LIMIT", calendar.openDayAt(Ladder.MORNING, times.late()), 1);
        return at.isBefore(times.limit()) ? List.of(new Ladder.DueRung("DAY_BEFORE", at, 0), limit) : List.of(limit);
    }

    /** The next one after the limit: a post higher, on the next open morning. */
    static Ladder.DueRung after(Ladder.DueRung last, int number, OfficeCalendar calendar) {
        return new Ladder.DueRung(
                "LIMIT_PLUS_" + number,
                calendar.openDayAt(Ladder.MORNING, last.dueAt().plusMillis(1)),
                last.postsAbove() + 1);
    }
}
