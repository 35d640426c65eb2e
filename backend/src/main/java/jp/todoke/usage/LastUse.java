package jp.todoke.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.usage.UsageView.GapFrom;
import jp.todoke.usage.UsageView.UsageGap;
import org.jspecify.annotations.Nullable;

/** The last use of a lost thing that is known, and how long it was until the loss was discovered. */
final class LastUse {

    private LastUse() {}

    /** From the uses that stand and from what is told of the thing itself, whichever is later. */
    static Optional<UsageGap> before(Instant discovered, List<UsageEntry> uses, @Nullable Instant told) {
        var logged =
                uses.stream().filter(use -> use.outAt().isBefore(discovered)).max(Comparator.comparing(LastUse::end));
        var known =
                logged.filter(use -> told == null || !end(use).isBefore(told)).map(use -> gap(use, discovered));
        return known.or(() -> told == null || told.isAfter(discovered)
                ? Optional.empty()
                : Optional.of(gap(GapFrom.TOLD, null, told, discovered)));
    }

    private static Instant end(UsageEntry use) {
        return use.inAt() == null ? use.outAt() : use.inAt();
    }

    private static UsageGap gap(UsageEntry use, Instant discovered) {
        var from = use.inAt() == null || use.inAt().isAfter(discovered) ? GapFrom.NOT_RETURNED : GapFrom.RETURNED;
        return gap(from, use.id(), from == GapFrom.RETURNED ? end(use) : use.outAt(), discovered);
    }

    private static UsageGap gap(GapFrom from, @Nullable Long entry, Instant start, Instant discovered) {
        var length = Duration.between(start, discovered);
        return new UsageGap(from, entry, start, (int) length.toDays(), length.toHoursPart(), length.toMinutesPart());
    }
}
