package jp.todoke.clock;

import java.time.Instant;
import java.util.List;

/** The clocks of a case, the earliest limit first, and its calls, the oldest first. */
public record CaseClocksView(List<ClockLine> clocks, List<CallView> calls, Instant serverNow) {}
