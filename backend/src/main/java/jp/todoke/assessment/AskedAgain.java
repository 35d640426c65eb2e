package jp.todoke.assessment;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * That it is to be judged again after a judgement: because facts changed ({@code by} recorded the first of them), or
 * somebody saw a mistake and says which.
 */
public record AskedAgain(Why why, @Nullable CaseText reason, Instant at, ActedBy by) {

    /**
     * FACTS: what was judged is another now. MISTAKE: the secretariat wants it judged again, with the reason. REOPENED:
     * the case runs again.
     */
    public enum Why {
        FACTS,
        MISTAKE,
        REOPENED
    }
}
