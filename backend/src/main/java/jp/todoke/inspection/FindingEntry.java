package jp.todoke.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * 指摘事項 as typed.
 *
 * @param version of the inspection that was looked at
 * @param unit code of the unit in which it was found
 * @param owner number of the post that puts it right
 * @param due until which day; null where none is set
 */
public record FindingEntry(
        int version,
        @PlainText(max = 40, required = true) String unit,
        @PlainText(max = 2000, required = true) String words,
        @NotNull(message = "{violation.required}") Long owner,
        @Nullable LocalDate due) {}
