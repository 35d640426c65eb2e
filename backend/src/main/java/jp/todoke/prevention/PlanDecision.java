package jp.todoke.prevention;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What the chief said of a plan; a return 差戻し has its reason. */
public record PlanDecision(Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {

    /** APPROVED: the measures are carried out. RETURNED: it is drafted again. */
    public enum Outcome {
        APPROVED,
        RETURNED
    }
}
