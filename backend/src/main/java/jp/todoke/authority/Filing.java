package jp.todoke.authority;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A report filed with the commission, when, the receipt number the commission gave, what it left unknown, and what it
 * said item by item, in the order of the rules.
 */
public record Filing(
        Kind kind,
        Instant at,
        @Nullable CaseText receiptNumber,
        @Nullable CaseText note,
        UnknownItems unknown,
        List<FiledItem> items,
        ActedBy by) {

    /** PRELIMINARY 速報, FINAL 確報, SUPPLEMENT 追完. */
    public enum Kind {
        PRELIMINARY,
        FINAL,
        SUPPLEMENT
    }
}
