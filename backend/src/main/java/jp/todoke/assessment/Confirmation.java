package jp.todoke.assessment;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What a second person said of a judgement that no duty exists; a refusal has its reason. */
public record Confirmation(Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {

    /** CONFIRMED: no duty exists. REFUSED: it is judged again. */
    public enum Outcome {
        CONFIRMED,
        REFUSED
    }
}
