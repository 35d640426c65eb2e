package jp.todoke.worklist;

import java.time.Instant;
import java.util.List;

/** One page of a tab, with the counts of all tabs; {@code serverNow} decides what is overdue. */
public record TaskList(List<TaskView> items, int page, int size, long total, Counts counts, Instant serverNow) {

    /** How many tasks each tab holds. */
    public record Counts(long mine, long posts, long overdue, long waiting) {}
}
