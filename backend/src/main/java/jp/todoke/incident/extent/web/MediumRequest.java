package jp.todoke.incident.extent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.NewMedium;
import jp.todoke.incident.extent.ToldSafeguards;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/** A medium as typed. {@code persons} of a content holds several numbers where several days are told together. */
record MediumRequest(
        @NotNull(message = "{violation.required}") MediumKind kind,
        @PlainText(max = 200, required = true) String label,
        @Nullable Integer quantity,
        @PlainText(max = 10, required = true) String unit,
        @Nullable Integer items,
        @PlainText(max = 10) @Nullable String itemsUnit,
        boolean approx,
        @Valid @Nullable ToldSafeguards safeguards,
        @Valid @Nullable SentTime lastUsedAt,
        @PlainText(max = 2000) @Nullable String note,
        @Size(max = 200) @Nullable List<@Valid ContentRequest> contents) {

    record ContentRequest(
            @Nullable List<LocalDate> shotOn,
            @PlainText(max = 200) @Nullable String shotText,
            @PlainText(max = 200) @Nullable String people,
            @Nullable List<Integer> persons,
            @PlainText(max = 1000, required = true) String what,
            @Nullable Integer items,
            @Nullable Integer itemsMax,
            @PlainText(max = 10) @Nullable String itemsUnit,
            boolean approx,
            @PlainText(max = 1000) @Nullable String note) {

        NewMedium.Content content() {
            return new NewMedium.Content(
                    shotOn == null ? List.of() : shotOn,
                    StrippedText.of(shotText),
                    StrippedText.of(people),
                    persons == null ? List.of() : persons,
                    what.strip(),
                    items,
                    itemsMax,
                    StrippedText.of(itemsUnit),
                    approx,
                    StrippedText.of(note));
        }
    }

    NewMedium medium() {
        var written = contents == null
                ? List.<NewMedium.Content>of()
                : contents.stream().map(ContentRequest::content).toList();
        return new NewMedium(
                kind,
                label.strip(),
                quantity,
                unit.strip(),
                items,
                StrippedText.of(itemsUnit),
                approx,
                safeguards == null ? ToldSafeguards.NOT_ASKED : safeguards,
                lastUsedAt == null ? null : lastUsedAt.told(),
                StrippedText.of(note),
                written);
    }
}
