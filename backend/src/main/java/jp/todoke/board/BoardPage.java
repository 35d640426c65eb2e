package jp.todoke.board;

import java.time.Instant;
import java.util.List;

/**
 * One page of the board, the limit furthest past first; {@code page} counts from 0, {@code serverNow} decides what is
 * late.
 */
public record BoardPage(List<BoardLine> items, int page, int size, long total, LimitCounts counts, Instant serverNow) {

    /** How many limits of the whole list are past, come later today, and come in the six days after today. */
    public record LimitCounts(long late, long today, long week) {}
}
