package jp.todoke.incident.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who reported by telephone: the person, the post as it was told, the unit that it is about (of somebody of a unit the
 * own one), and since when they were on the line with whoever writes it down.
 */
public record Caller(CallerKind kind, String name, @Nullable String post, String unitCode, Instant from) {

    /** The unit only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Caller(" + unitCode + ")";
    }
}
