package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** A unit of the case 関係所属; {@code joined} says how it came to be one after the first report. */
public record ConcernedUnit(String code, String name, @Nullable Joining joined) {

    /**
     * Why it is concerned, and who said so when.
     *
     * @param known since when its people know; null where the knowledge of a merged case tells it
     */
    public record Joining(@Nullable ToldTime known, CaseText reason, ActedBy by, Instant at) {}
}
