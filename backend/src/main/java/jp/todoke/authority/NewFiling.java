package jp.todoke.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A report as typed.
 *
 * @param version how many filings the form knew
 * @param at when it was filed; null means now
 * @param unknownItems of a final report or a supplement: what it left unknown
 * @param supplementBy until when it says that these follow; a supplement that leaves something open must say so
 * @param latenessReason why it was filed after its limit
 * @param reporter whose report it was
 * @param items what it said, as filed
 * @param states how far it said that some items have come
 * @param prevention the measures against recurrence, as filed
 * @param causedBy with whom it said that the cause lies
 * @param names what is chosen of the names in its texts
 */
public record NewFiling(
        int version,
        @Nullable Instant at,
        @Nullable String receiptNumber,
        @Nullable String note,
        List<ReportItem> unknownItems,
        @Nullable LocalDate supplementBy,
        @Nullable String latenessReason,
        Reporter reporter,
        List<FiledItem> items,
        List<ItemState> states,
        PreventionTold prevention,
        @Nullable CausedBy causedBy,
        List<NameDecision> names) {

    /** What is filed, as typed. */
    Filing filing(Filing.Kind kind, @Nullable Long request, Instant now, ActedBy by) {
        return new Filing(
                kind,
                at == null ? now : at,
                CaseText.of(receiptNumber),
                CaseText.of(note),
                UnknownItems.of(unknownItems, supplementBy),
                reporter,
                items.stream().sorted(Comparator.comparing(FiledItem::item)).toList(),
                states,
                prevention,
                causedBy,
                request,
                by);
    }
}
