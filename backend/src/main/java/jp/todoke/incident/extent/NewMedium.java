package jp.todoke.incident.extent;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.MediumKind;
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
