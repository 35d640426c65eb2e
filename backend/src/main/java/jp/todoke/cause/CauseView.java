package jp.todoke.cause;

import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * 原因究明 for tab and form: every version, the oldest first, the last one stands; all classes, of which those are offered
 * that may be chosen; and what the usage history says by itself, null while it says nothing.
 * {@code investigatorIsParty}: whoever investigates became a party since. {@code ofMerged}: what merged cases had
 * found.
 */
public record CauseView(
        int version,
        List<CauseAnalysis> versions,
        List<CauseOfMerged> ofMerged,
        boolean investigatorIsParty,
        List<CauseClass> classes,
        @Nullable CaseText logProposal) {}
