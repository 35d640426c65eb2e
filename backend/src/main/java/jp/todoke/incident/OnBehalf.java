package jp.todoke.incident;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** 代行入力: an act is entered for somebody who said or sent it; by what means and when that was heard, and the sender's papers. */
public record OnBehalf(
        @PlainText(max = 100, required = true) String sender,
        @NotNull(message = "{violation.required}") OnBehalfMeans means,
        @NotNull(message = "{violation.required}") Instant heardAt,
        @Nullable List<@NotNull(message = "{violation.required}") Long> papers) {

    /** The ids of the sender's papers as they were kept, without repetition. */
    List<Long> paperIds() {
        return papers == null ? List.of() : papers.stream().distinct().toList();
    }
}
