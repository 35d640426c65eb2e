package jp.todoke.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation says, as typed.
 *
 * @param basis on what it is founded, 条例第13条（外部委託）; null where nobody said
 * @param section code of 所管課
 * @param items the parts of the form that somebody filled in, each once
 * @param paperNo 資料１; null while it has none
 * @param paperDate the date at the head of the paper; null while it has none
 */
public record ConsultationTerms(
        @NotNull(message = "{violation.required}") ConsultationKind kind,
        @PlainText(max = 200) @Nullable String basis,
        @PlainText(max = 200, required = true) String title,
        @PlainText(max = 40, required = true) String section,
        @NotNull(message = "{violation.required}") @Size(max = 20)
                List<@NotNull(message = "{violation.required}") @Valid FilledItem> items,
        @NotNull(message = "{violation.required}") @Size(max = 10, message = "{violation.consultation-many-citations}")
                List<@NotNull(message = "{violation.required}") @Valid Citation> citations,
        @NotNull(message = "{violation.required}")
                @Size(max = 30, message = "{violation.consultation-many-attachments}")
                List<@NotNull(message = "{violation.required}") @Valid ListedAttachment> attachments,
        @PlainText(max = 20) @Nullable String paperNo,
        @Nullable LocalDate paperDate) {

    /** A part of the form with what was typed for it. */
    public record FilledItem(
            @NotNull(message = "{violation.required}") ConsultationItem item,
            @PlainText(max = 4000, required = true) String words) {}

    /**
     * An earlier consultation that is cited as ground.
     *
     * @param words 平成23年12月26日　諮問第26号
     * @param consultation its number in the register; null where it is not there
     */
    public record Citation(@PlainText(max = 200, required = true) String words, @Nullable Long consultation) {}

    /** 添付資料; {@code omitted} says that the public paper leaves it out ※省略. */
    public record ListedAttachment(@PlainText(max = 200, required = true) String title, boolean omitted) {}

    /** Without white space around the texts. */
    ConsultationTerms stripped() {
        return new ConsultationTerms(
                kind,
                StrippedText.of(basis),
                title.strip(),
                section.strip(),
                items.stream()
                        .map(each -> new FilledItem(each.item(), each.words().strip()))
                        .toList(),
                citations.stream()
                        .map(each -> new Citation(each.words().strip(), each.consultation()))
                        .toList(),
                attachments.stream()
                        .map(each -> new ListedAttachment(each.title().strip(), each.omitted()))
                        .toList(),
                StrippedText.of(paperNo),
                paperDate);
    }

    /**
     * Refuses at the fields what cannot be.
     *
     * @param units whether a code is that of a section that may ask the council
     * @param earlier whether a number is that of another consultation
     */
    void check(Predicate<String> units, LongPredicate earlier) {
        var checks = new FieldChecks().that(units.test(section.strip()), "terms.section", "consultation-section");
        var seen = EnumSet.noneOf(ConsultationItem.class);
        for (int index = 0; index < items.size(); index++) {
            var item = items.get(index).item();
            checks.that(kind.has(item) && seen.add(item), "terms.items[" + index + "].item", "consultation-item");
        }
        for (int index = 0; index < citations.size(); index++) {
            var cited = citations.get(index).consultation();
            checks.that(
                    cited == null || earlier.test(cited),
                    "terms.citations[" + index + "].consultation",
                    "consultation-cited");
        }
        checks.refuse();
    }
}
