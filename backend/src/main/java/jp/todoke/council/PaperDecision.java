package jp.todoke.council;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What the section chief said of a paper; a return 差戻し has its reason. */
public record PaperDecision(Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {

    /** CONFIRMED: issued as it is. RETURNED: compiled again. */
    public enum Outcome {
        CONFIRMED,
        RETURNED
    }
}
