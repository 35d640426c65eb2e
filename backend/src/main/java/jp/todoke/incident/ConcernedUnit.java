package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** A unit of the case 関係所属; {@code joined} says how it came to be one after the first report. */
public record ConcernedUnit(String code, String name, @Nullable Joining joined) {

    /** Since when its people know, why it is concerned, and who said so when. */
    public record Joining(Instant knownAt, CaseText reason, ActedBy by, Instant at) {}
}
