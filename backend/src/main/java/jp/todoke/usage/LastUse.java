package jp.todoke.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.calendar.ToldTime;
import jp.todoke.usage.UsageView.GapFrom;
import jp.todoke.usage.UsageView.UsageGap;
import org.jspecify.annotations.Nullable;

/** The last use of a lost thing that is known, and how long it was until the loss was discovered. */
final class LastUse {

    private LastUse() {}

    /**
     * From the uses that stand and from what is told of the thing itself, whichever is later.
     *
     * @param discovered when the loss was discovered, {@code known} as it was told
     */
    static Optional<UsageGap> before(
            Instant discovered, ToldTime known, List<UsageEntry> uses, @Nullable ToldTime told) {
        var logged =
                uses.stream().filter(use -> use.outAt().isBefore(discovered)).max(Comparator.comparing(LastUse::end));
        return logged.filter(
                        use -> told == null || !end(use).isBefore(told.start().begins()))
                .map(use -> gap(use, discovered, known))
                .or(() -> told == null || told.start().begins().isAfter(discovered)
                        ? Optional.empty()
                        : Optional.of(gap(GapFrom.TOLD, null, told, discovered, known)));
    }

    private static Instant end(UsageEntry use) {
        return use.inAt() == null ? use.outAt() : use.inAt();
    }

    private static UsageGap gap(UsageEntry use, Instant discovered, ToldTime known) {
        var from = use.inAt() == null || use.inAt().isAfter(discovered) ? GapFrom.NOT_RETURNED : GapFrom.RETURNED;
        var last = ToldTime.at(from == GapFrom.RETURNED ? end(use) : use.outAt());
        return gap(from, use.id(), last, discovered, known);
    }

    /** In hours and minutes only where both ends were told to the minute. */
    private static UsageGap gap(GapFrom from, @Nullable Long entry, ToldTime last, Instant discovered, ToldTime known) {
        var starts = last.start().begins();
        if (toTheMinute(last) && toTheMinute(known)) {
            var length = Duration.between(starts, discovered);
            return new UsageGap(
                    from, entry, last, starts, (int) length.toDays(), length.toHoursPart(), length.toMinutesPart());
        }
        var days = ChronoUnit.DAYS.between(last.startsOn(), OfficialTime.dayOf(discovered));
        return new UsageGap(from, entry, last, starts, (int) days, null, null);
    }

    private static boolean toTheMinute(ToldTime time) {
        return time.startPrecision() == Precision.MINUTE;
    }
}
