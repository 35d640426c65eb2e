package jp.todoke.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of one running clock that have neither rung nor been skipped, up to the first that is still to come: the ladder
 * itself has no end. Only the latest rung due rings: never a storm.
 */
record Ladder(List<DueRung> open) {

    /** When the rungs of the days ring, on open days. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** A rung that rang, or was skipped. A clock moved to a later limit rings anew there, so the act settles what was due until then. */
    record Act(String rung, Instant actedAt) {

        boolean settles(DueRung due) {
            return rung.equals(due.name()) && !actedAt.isBefore(due.dueAt());
        }
    }

    /** @param postsAbove how many posts above the doer are told with him; more than there are means the top */
    record DueRung(String name, Instant dueAt, int postsAbove) {}

    /**
     * What the ladder hangs on.
     *
     * @param runsFrom  from when the time to the limit is counted
     * @param ringsFrom when the clock was set: a limit already past then rings from then on
     */
    record Times(Instant runsFrom, Instant ringsFrom, Instant limit) {}

    static Ladder of(LadderKind kind, Times times, Instant now, List<Act> acts, OfficeCalendar calendar) {
        var rungs = new ArrayList<DueRung>();
        var before = before(kind, times, calendar);
        if (before != null) {
            rungs.add(before);
        }
        var late = times.limit().isAfter(times.ringsFrom()) ? times.limit() : times.ringsFrom();
        var rung = new DueRung("LIMIT", kind == LadderKind.HOUSE_ELAPSED ? late : calendar.openDayAt(MORNING, late), 1);
        rungs.add(rung);
        for (int days = 1; !rung.dueAt().isAfter(now) || settled(rung, acts); days++) {
            rung = new DueRung("LIMIT_PLUS_" + days, calendar.openDayAt(MORNING, rung.dueAt().plusMillis(1)), days + 1);
            rungs.add(rung);
        }
        return new Ladder(rungs.stream().filter(each -> !settled(each, acts)).toList());
    }

    private static boolean settled(DueRung rung, List<Act> acts) {
        return acts.stream().anyMatch(act -> act.settles(rung));
    }

    /** The rung before the limit; none where no time is left for it. */
    private static @Nullable DueRung before(LadderKind kind, Times times, OfficeCalendar calendar) {
        if (kind == LadderKind.HOUSE_ELAPSED) {
            var half = Duration.between(times.runsFrom(), times.limit()).toMillis() / 2;
            return new DueRung("HALF_TIME", times.runsFrom().plusMillis(half), 0);
        }
        var dayBefore = OfficialTime.at(calendar.previous(OfficialTime.dayOf(times.limit())), MORNING);
        var at = dayBefore.isBefore(times.ringsFrom()) ? calendar.openDayAt(MORNING, times.ringsFrom()) : dayBefore;
        return at.isBefore(times.limit()) ? new DueRung("DAY_BEFORE", at, 0) : null;
    }

    /** The rung that rings next: the latest one due, else the first to come. */
    DueRung next(Instant now) {
        return latestDue(now).orElseGet(() -> open.stream().min(Comparator.comparing(DueRung::dueAt)).orElseThrow());
    }

    Optional<DueRung> latestDue(Instant now) {
        return open.stream().filter(rung -> !rung.dueAt().isAfter(now)).reduce((earlier, later) -> later);
    }

    List<DueRung> skippedFor(DueRung ringing) {
        return open.stream().filter(rung -> rung.dueAt().isBefore(ringing.dueAt())).toList();
    }
}
