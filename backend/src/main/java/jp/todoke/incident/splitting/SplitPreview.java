package jp.todoke.incident.splitting;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a part of a case goes on as a case of its own.
 *
 * @param title what the new case is called
 * @param known since when the body has known, from which its limits count
 * @param knowledge the numbers of the entries that enter it
 * @param limits those that begin in it
 * @param countsLeave whether the chosen counts count in the old case no more
 * @param goes what else goes to the new case by itself
 */
public record SplitPreview(
        String title,
        ToldTime known,
        List<Long> knowledge,
        List<SplitLimit> limits,
        boolean countsLeave,
        List<CaseText> goes) {

    /** A limit that begins; {@code unitName} is null where it is of the whole case. */
    public record SplitLimit(ClockKey key, @Nullable String unitName, Instant limit) {}
}
