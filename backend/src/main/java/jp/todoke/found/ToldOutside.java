package jp.todoke.found;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Something told outside of which the facts say otherwise now.
 *
 * @param statement names it in the case: PUBLICATION-1, FILING-1-2, NOTICE-3
 * @param words which one, as people call it: 公表, 続報, 訂正, 速報, 確報
 * @param at when it was told
 * @param differs what it says otherwise, never empty
 * @param state whether it is still to be mended
 * @param mendedAt when a later one told it, or somebody said that it was told; null while none has
 * @param reason how it was told, or why it need not be mended; null where nobody has said so
 */
public record ToldOutside(
        String statement,
        ToldKind kind,
        String words,
        Instant at,
        List<Difference> differs,
        State state,
        @Nullable Instant mendedAt,
        @Nullable CaseText reason) {

    /** Whether something is still to be told. */
    public enum State {
        OPEN,
        MENDED,
        NOT_NEEDED
    }

    /**
     * What was said and what is known now.
     *
     * @param then as it was known then; null where nothing was, or where the fact itself says all
     * @param now as it is known now; null where the fact itself says all
     * @param since since when it has been known
     */
    public record Difference(ToldFact fact, @Nullable String then, @Nullable String now, Instant since) {}
}
