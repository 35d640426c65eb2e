package jp.todoke.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The usage history of a case in the order of use, what was lost, and the days from the last safe use to the discovery.
 * {@code discovered} is how the discovery was told, {@code discoveredAt} its earliest instant; {@code days} is empty
 * while no use of a lost thing is known.
 */
public record UsageView(
        List<UsageEntry> entries,
        Instant discoveredAt,
        ToldTime discovered,
        List<LostThing> lost,
        List<UsageDay> days) {

    /**
     * A lost medium of the case, and how long nobody is known to have had it; null while nothing of its use is known.
     */
    public record LostThing(int medium, CaseText label, @Nullable UsageGap gap) {}

    /**
     * From the last known use to the discovery; {@code entry} is null where the medium itself says when it was last
     * used. {@code hours} and {@code minutes} are null where one of both was told less exactly than that; the picture
     * begins at {@code startsAt}, the earliest instant of {@code last}.
     */
    public record UsageGap(
            GapFrom from,
            @Nullable Long entry,
            ToldTime last,
            Instant startsAt,
            int days,
            @Nullable Integer hours,
            @Nullable Integer minutes) {}

    /** What the last known use is: brought back, taken out without a recorded return, or only told of the medium. */
    public enum GapFrom {
        RETURNED,
        NOT_RETURNED,
        TOLD
    }

    /** A day of the picture; {@code closed}: the office does not work. */
    public record UsageDay(LocalDate day, boolean closed) {}
}
