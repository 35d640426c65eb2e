package jp.todoke.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a clock rings if nobody acts, from the text of the process alone.
 *
 * @param name what the rung is of its ladder, wherever the limit moves: {@code before}, {@code before-3}, or how far
 *     above it calls
 * @param at in Japan's time
 * @param above how many posts above the doer's hear of it
 */
record Rungs(String name, LocalDateTime at, int above) {

    private static final String BEFORE = "before";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * What a clock's rungs hang on.
     *
     * @param runsFrom from when its time runs: the basis, or the entry of a case entered late
     * @param setAt when it was started, or moved: nothing rings before
     */
    record Times(LocalDateTime runsFrom, LocalDateTime setAt, LocalDateTime limit) {

        /** A limit past already when the clock was set is told from then on. */
        LocalDateTime late() {
            return limit.isAfter(setAt) ? limit : setAt;
        }
    }

    /**
     * Minutes and hours: half time to the doer, the limit to the next higher post as well, then 09:00 of each open day
     * a post higher.
     */
    static List<Rungs> houseElapsed(Times times, OpenDays town, int afterLimit) {
        var rungs = new ArrayList<Rungs>();
        rungs.add(new Rungs(
                BEFORE,
                times.runsFrom()
                        .plus(Duration.between(times.runsFrom(), times.limit()).dividedBy(2)),
                0));
        rungs.add(above(times.late(), 1));
        climb(rungs, times.late(), town, afterLimit);
        return rungs;
    }

    /**
     * Days: 09:00 of the last open day before the limit's day (or the first open 09:00 there is after the clock was
     * set, if that is before the limit), the first open 09:00 from the limit on, then each open day a post higher.
     */
    static List<Rungs> houseDays(Times times, OpenDays town, int afterLimit) {
        var rungs = new ArrayList<Rungs>();
        var before = town.lastOpenBefore(lastDay(times.limit())).atTime(MORNING);
        if (before.isBefore(times.setAt())) {
            before = nextMorning(times.setAt(), town);
        }
        if (before.isBefore(times.limit())) {
            rungs.add(new Rungs(BEFORE, before, 0));
        }
        var atLimit = nextMorning(times.late(), town);
        rungs.add(above(atLimit, 1));
        climb(rungs, atLimit, town, afterLimit);
        return rungs;
    }

    /**
     * By law: 09:00 of each warning day, of every day from the last warning day on, of the last open day before the
     * limit's day, and of that day; then each day, closed or not, a post higher. A warning that lies before the clock
     * was set is given at once.
     *
     * @param warningDays so many days before the limit's day
     */
    static List<Rungs> statutory(Times times, List<Integer> warningDays, OpenDays town, int afterLimit) {
        var last = lastDay(times.limit());
        var warned = new TreeSet<LocalDate>();
        warningDays.forEach(days -> warned.add(last.minusDays(days)));
        for (var day = warned.last(); !day.isAfter(last); day = day.plusDays(1)) {
            warned.add(day);
        }
        var rungs = new TreeMap<LocalDateTime, Rungs>();
        var lastOpen = town.lastOpenBefore(last).atTime(MORNING);
        if (lastOpen.isAfter(times.setAt())) {
            rungs.put(lastOpen, before(last, lastOpen, lastOpen));
        }
        for (var day : warned) {
            var due = day.atTime(MORNING);
            var at = due.isAfter(times.setAt()) ? due : times.setAt();
            rungs.put(at, day.equals(last) ? above(at, 1) : before(last, due, at));
        }
        var morning = rungs.lastKey();
        for (int above = 2; above < 2 + afterLimit; above++) {
            morning = morning.toLocalTime().isBefore(MORNING)
                    ? morning.with(MORNING)
                    : morning.plusDays(1).with(MORNING);
            rungs.put(morning, above(morning, above));
        }
        return List.copyOf(rungs.values());
    }

    private static Rungs above(LocalDateTime at, int above) {
        return new Rungs("above-" + above, at, above);
    }

    private static Rungs before(LocalDate last, LocalDateTime due, LocalDateTime at) {
        return new Rungs(BEFORE + "-" + ChronoUnit.DAYS.between(due.toLocalDate(), last), at, 0);
    }

    private static void climb(List<Rungs> rungs, LocalDateTime from, OpenDays town, int times) {
        var morning = from;
        for (int above = 2; above < 2 + times; above++) {
            morning = nextMorning(morning.plusNanos(1), town);
            rungs.add(above(morning, above));
        }
    }

    /** The first 09:00 of an open day that is not before the moment. */
    private static LocalDateTime nextMorning(LocalDateTime moment, OpenDays town) {
        var day = moment.toLocalDate();
        if (moment.toLocalTime().isAfter(MORNING)) {
            day = day.plusDays(1);
        }
        return town.orNextOpen(day).atTime(MORNING);
    }

    /** A limit at 24:00 belongs to the day that ends with it. */
    private static LocalDate lastDay(LocalDateTime limit) {
        return limit.minusNanos(1).toLocalDate();
    }
}
