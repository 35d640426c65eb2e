package jp.todoke.incident.behalf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * 代行入力: an act is entered for somebody who said or sent it; by what means and when, as it was told, that was heard, and
 * the sender's papers.
 *
 * @param senderAccount whose word it is; null for a person without account, whom {@code sender} names
 */
public record OnBehalf(
        @Nullable @PlainText(max = 100) String sender,
        @Nullable Long senderAccount,
        @NotNull(message = "{violation.required}") OnBehalfMeans means,
        @NotNull(message = "{violation.required}") @Valid SentTime heardAt,
        @Nullable List<@NotNull(message = "{violation.required}") Long> papers) {

    private static final String NOT_TOLD = "本人から理由を聞いていない（代行入力）。";

    /**
     * Why an act was late: as given, else, where it is entered for somebody, that they have not said why; the writer
     * need not answer for them.
     */
    public static @Nullable String lateness(@Nullable String given, @Nullable OnBehalf entry) {
        return entry != null && (given == null || given.isBlank()) ? NOT_TOLD : given;
    }

    /** Refuses, at its field, an entry that names nobody. */
    void check(Instant now) {
        var checks = new FieldChecks().required(senderAccount == null, "onBehalf.sender", sender);
        PastTimeCheck.checkSent(checks, "onBehalf.heardAt.", heardAt, now);
        checks.refuse();
    }

    /** The ids of the sender's papers as they were kept, without repetition. */
    List<Long> paperIds() {
        return papers == null ? List.of() : papers.stream().distinct().toList();
    }
}
