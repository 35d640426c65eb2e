package jp.todoke.incident.extent;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** A medium as it is written down or corrected. */
public record NewMedium(
        MediumKind kind,
        String label,
        @Nullable Integer quantity,
        String unit,
        @Nullable Integer items,
        @Nullable String itemsUnit,
        boolean approx,
        ToldSafeguards safeguards,
        @Nullable ToldTime lastUsedAt,
        @Nullable String note,
        List<Content> contents) {

    /** The same medium as typed once more, for the case into which its own is merged. */
    static NewMedium same(Medium medium) {
        return new NewMedium(
                medium.kind(),
                medium.label().value(),
                medium.quantity(),
                medium.unit(),
                medium.items(),
                medium.itemsUnit(),
                medium.approx(),
                medium.safeguards().told(),
                medium.lastUsedAt(),
                CaseText.orNull(medium.note()),
                medium.contents().stream().map(NewMedium::same).toList());
    }

    private static Content same(Medium.Content content) {
        return new Content(
                content.shotOn(),
                CaseText.orNull(content.shotText()),
                CaseText.orNull(content.people()),
                content.persons(),
                content.what().value(),
                content.items(),
                content.itemsMax(),
                CaseText.orNull(content.itemsUnit()),
                content.approx(),
                CaseText.orNull(content.note()));
    }

    public record Content(
            List<LocalDate> shotOn,
            @Nullable String shotText,
            @Nullable String people,
            List<Integer> persons,
            String what,
            @Nullable Integer items,
            @Nullable Integer itemsMax,
            @Nullable String itemsUnit,
            boolean approx,
            @Nullable String note) {}
}
