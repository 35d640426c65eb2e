package jp.todoke.clock.casepage;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.LateStart;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.ringing.CallView;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a case, the earliest limit first, and its calls, the oldest first.
 *
 * @param enteredLate which limits were past already when the case was entered, while any of those clocks runs
 * @param lateStart why that was so; null while nobody has said
 * @param undated what has no date, and why
 */
public record CaseClocksView(
        List<ClockLine> clocks,
        List<CallView> calls,
        List<ClockKey> enteredLate,
        @Nullable LateStart lateStart,
        List<UndatedLimit> undated,
        Instant serverNow) {}
