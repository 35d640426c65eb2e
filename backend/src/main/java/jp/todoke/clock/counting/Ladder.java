package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.OfficeCalendar;

/**
 * The rungs of one running clock that have neither rung nor been skipped, up to the first that is still to come: the
 * ladder itself has no end. Only the latest rung due rings: never a storm.
 */
public record Ladder(List<DueRung> open) {

    /** When the rungs of the days ring. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * A rung that rang, or was skipped. A clock moved to a later limit rings anew there, so the act settles what was
     * due until then.
     */
    public record Act(String rung, Instant actedAt) {

        boolean settles(DueRung due) {
            return rung.equals(due.name()) && !actedAt.isBefore(due.dueAt());
        }
    }

    /** @param postsAbove how many posts above the doer are told with him; more than there are means the top */
    public record DueRung(String name, Instant dueAt, int postsAbove) {}

    /**
     * The moments from which the rungs are found.
     *
     * @param runsFrom from when the time to the limit is counted
     * @param ringsFrom when the clock was set: a limit already past then rings from then on
     */
    public record Times(Instant runsFrom, Instant ringsFrom, Instant limit) {

        /** When a limit is told that is past: at the limit, or when the clock was set. */
        Instant late() {
            return limit.isAfter(ringsFrom) ? limit : ringsFrom;
        }
    }

    /** @param calendar the municipality's: on its open days house rungs ring */
    public static Ladder of(RuleView rule, Times times, Instant now, List<Act> acts, OfficeCalendar calendar) {
        return of(rule.ladder(), rule.warningDays(), times, now, acts, calendar);
    }

    public static Ladder of(
            LadderKind kind,
            List<Integer> warningDays,
            Times times,
            Instant now,
            List<Act> acts,
            OfficeCalendar calendar) {
        var rungs = new ArrayList<>(
                switch (kind) {
                    case HOUSE_ELAPSED -> HouseRungs.elapsed(times);
                    case HOUSE_DAYS -> HouseRungs.days(times, calendar);
                    case STATUTORY -> StatutoryRungs.of(warningDays, times, calendar);
                });
        var rung = rungs.get(rungs.size() - 1);
        for (int number = 1; !rung.dueAt().isAfter(now) || settled(rung, acts); number++) {
            rung = kind == LadderKind.STATUTORY
                    ? StatutoryRungs.after(rung, number)
                    : HouseRungs.after(rung, number, calendar);
            rungs.add(rung);
        }
        return new Ladder(rungs.stream().filter(each -> !settled(each, acts)).toList());
    }

    private static boolean settled(DueRung rung, List<Act> acts) {
        return acts.stream().anyMatch(act -> act.settles(rung));
    }

    /** The rung that rings next: the latest one due, else the first to come. */
    public DueRung next(Instant now) {
        return latestDue(now)
                .orElseGet(() ->
                        open.stream().min(Comparator.comparing(DueRung::dueAt)).orElseThrow());
    }

    public Optional<DueRung> latestDue(Instant now) {
        return open.stream().filter(rung -> !rung.dueAt().isAfter(now)).reduce((earlier, later) -> later);
    }

    public List<DueRung> skippedFor(DueRung ringing) {
        return open.stream()
                .filter(rung -> rung.dueAt().isBefore(ringing.dueAt()))
                .toList();
    }
}
