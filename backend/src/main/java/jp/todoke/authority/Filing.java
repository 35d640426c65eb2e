package jp.todoke.authority;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A report filed with the commission, when, the receipt number the commission gave, what it left unknown, whose report
 * it was, and what it said: item by item, in the order of the rules, how far some of them have come, the measures
 * against recurrence in their two parts, and with whom the cause lies. {@code request} is the one of the commission's
 * that an additional report answers.
 */
public record Filing(
        Kind kind,
        Instant at,
        @Nullable CaseText receiptNumber,
        @Nullable CaseText note,
        UnknownItems unknown,
        Reporter reporter,
        List<FiledItem> items,
        List<ItemState> states,
        PreventionTold prevention,
        @Nullable CausedBy causedBy,
        @Nullable Long request,
        ActedBy by) {

    /** What it says in words that somebody typed, its note with it, by the field of the form. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "reportingBody", reporter.body());
        put(texts, "jointlyWith", reporter.jointlyWith());
        items.forEach(one -> texts.put(one.item().name(), one.text().value()));
        put(texts, "preventionDone", prevention.done());
        put(texts, "preventionToCome", prevention.toCome());
        put(texts, "note", note);
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable CaseText text) {
        if (text != null) {
            texts.put(field, text.value());
        }
    }

    /** The same in these {@link #texts}. */
    Filing in(Map<String, String> texts) {
        return new Filing(
                kind,
                at,
                receiptNumber,
                CaseText.of(texts.get("note")),
                unknown,
                new Reporter(CaseText.of(texts.get("reportingBody")), CaseText.of(texts.get("jointlyWith"))),
                items.stream()
                        .map(one -> new FiledItem(
                                one.item(), new CaseText(texts.get(one.item().name()))))
                        .toList(),
                states,
                new PreventionTold(
                        CaseText.of(texts.get("preventionDone")), CaseText.of(texts.get("preventionToCome"))),
                causedBy,
                request,
                by);
    }

    /** PRELIMINARY 速報, FINAL 確報, PRELIMINARY_AND_FINAL one report that is both, SUPPLEMENT 追完, ADDITIONAL 追加報告. */
    public enum Kind {
        PRELIMINARY,
        FINAL,
        PRELIMINARY_AND_FINAL,
        SUPPLEMENT,
        ADDITIONAL;

        /** Whether a report of this kind is one of that kind, or one of that kind too. */
        public boolean is(Kind that) {
            return this == that || this == PRELIMINARY_AND_FINAL && (that == PRELIMINARY || that == FINAL);
        }
    }
}
