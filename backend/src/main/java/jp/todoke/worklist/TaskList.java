package jp.todoke.worklist;

import java.time.Instant;
import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;

/** One page of a tab, with the counts of all tabs; {@code serverNow} decides what is overdue. */
public record TaskList(
        List<TaskView> items, int page, int size, long total, Counts counts, Choices choices, Instant serverNow) {

    /** What the tab can be narrowed to: kinds of steps and cases that it holds. */
    public record Choices(List<Step> steps, List<CaseChoice> incidents) {}

    public record CaseChoice(IncidentId number, String title) {}

    /** How many tasks each tab holds. */
    public record Counts(long mine, long posts, long overdue, long waiting) {}
}
