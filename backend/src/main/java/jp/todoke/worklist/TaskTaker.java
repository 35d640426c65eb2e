package jp.todoke.worklist;

import java.time.Instant;

/**
 * Who has taken a task.
 *
 * @param name the name for those of the same unit, the post for everybody else
 * @param me whether it is the viewer
 * @param at since when; names the taking when somebody takes over
 */
public record TaskTaker(String name, boolean me, Instant at) {

    /** Since when only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Taker(" + at + ")";
    }
}
