package jp.todoke.incident.reopening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run 回 of a track: the first after the first report, another for each reopening that asked for it. What was said
 * in an earlier one stays as it was.
 *
 * @param reopening the reopening that asked for it; null for the first
 * @param until when the next one began; null for the present one
 */
public record Run(@Nullable Long reopening, @Nullable Instant until) {

    /** What asked for a run, and when. */
    record Begun(long reopening, Instant at) {}

    /** All runs, the first first; the last is the present one. */
    static List<Run> of(List<Begun> begun) {
        var runs = new ArrayList<Run>();
        Long reopening = null;
        for (var next : begun) {
            runs.add(new Run(reopening, next.at()));
            reopening = next.reopening();
        }
        runs.add(new Run(reopening, null));
        return List.copyOf(runs);
    }
}
