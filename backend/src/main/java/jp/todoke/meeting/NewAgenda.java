package jp.todoke.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** An agenda as typed: all its items, in the order in which they are taken. */
public record NewAgenda(
        int version,
        @NotNull(message = "{violation.required}") @Size(max = 100, message = "{violation.meeting.many-items}")
                List<@NotNull(message = "{violation.required}") @Valid NewLine> lines) {

    /**
     * An item as typed.
     *
     * @param item null of a new one
     * @param title null of a case that whoever types does not see: it stays as it was
     */
    public record NewLine(
            @Nullable Long item,
            @NotNull(message = "{violation.required}") AgendaLine.Section section,
            @NotNull(message = "{violation.required}") AgendaLine.Kind kind,
            @PlainText(max = 200) @Nullable String title,
            @PlainText(max = 400) @Nullable String authors,
            @Min(value = 1, message = "{violation.meeting.paper}")
                    @Max(value = 99, message = "{violation.meeting.paper}")
                    @Nullable
                    Integer paperNo,
            boolean atTable,
            @PlainText(max = 400) @Nullable String omitted) {}
}
