package jp.todoke.authority;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** A report filed with the commission, when, the receipt number the commission gave, and what it left unknown. */
public record Filing(
        Kind kind,
        Instant at,
        @Nullable CaseText receiptNumber,
        @Nullable CaseText note,
        UnknownItems unknown,
        ActedBy by) {

    /** PRELIMINARY 速報, FINAL 確報, SUPPLEMENT 追完. */
    public enum Kind {
        PRELIMINARY,
        FINAL,
        SUPPLEMENT
    }
}
