package jp.todoke.clock.counting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;

/**
 * The rungs of a limit by law until its day, at 09:00 of open and closed days: each warning day, every day from the
 * nearest one on, the last open day before, and the limit's day, named LIMIT. Where the clock is set after a warning,
 * what was missed rings at once; the last open day is missed in silence, for whoever set the clock was at work then.
 */
final class StatutoryRungs {

    /** The law knows no closed days for what is to be told. */
    private static final OfficeCalendar EVERY_DAY = day -> true;

    private StatutoryRungs() {}

    /** @param warningDays so many days before the limit's day, at least one */
    static List<Ladder.DueRung> of(List<Integer> warningDays, Ladder.Times times, OfficeCalendar calendar) {
        var limitDay = OfficialTime.limitDay(times.limit());
        var warned = new TreeSet<>(Collections.reverseOrder(Integer::compare));
        warned.addAll(warningDays);
        IntStream.range(0, Collections.min(warningDays)).forEach(warned::add);
        var all = new TreeSet<>(warned);
        all.add((int) ChronoUnit.DAYS.between(calendar.previous(limitDay), limitDay));

        var rungs = new ArrayList<Ladder.DueRung>();
        for (int daysBefore : all) {
            var rung = rung(limitDay, daysBefore);
            if (rung.dueAt().isAfter(times.ringsFrom())) {
                rungs.add(rung);
            } else if (warned.contains(daysBefore)) {
                rungs.clear();
                rungs.add(new Ladder.DueRung(rung.name(), times.ringsFrom(), rung.postsAbove()));
            }
        }
        return rungs;
    }

    /**
     * The next one after the limit: a post higher, on the next morning, open or closed. Named by how often the lateness
     * was told, not by the limit's day: a limit that is moved while it is past does not ring anew for a morning that
     * rang.
     */
    static Ladder.DueRung after(Ladder.DueRung last, int number) {
        return new Ladder.DueRung(
                "DAYS_AFTER_" + number,
                EVERY_DAY.openDayAt(Ladder.MORNING, last.dueAt().plusMillis(1)),
                last.postsAbove() + 1);
    }

    private static Ladder.DueRung rung(LocalDate limitDay, int daysBefore) {
        var at = OfficialTime.at(limitDay.minusDays(daysBefore), Ladder.MORNING);
        return daysBefore == 0
                ? new Ladder.DueRung("LIMIT", at, 1)
                : new Ladder.DueRung("DAYS_BEFORE_" + daysBefore, at, 0);
    }
}
