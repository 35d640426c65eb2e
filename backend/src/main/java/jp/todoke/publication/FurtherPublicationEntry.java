package jp.todoke.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What was published after the first time: as what, when, where, in what words; {@code byTelephone}: who agreed where
 * the text was not approved. {@code names}: what is chosen of the names in the words.
 */
public record FurtherPublicationEntry(
        int version,
        @NotNull(message = "{violation.required}") FurtherKind kind,
        @NotNull(message = "{violation.required}") LocalDate publishedOn,
        @Nullable Instant publishedAt,
        @NotEmpty(message = "{violation.required}")
                List<@NotNull(message = "{violation.required}") PublicationChannel> channels,
        @PlainText(max = 8000, required = true) String words,
        @Valid @Nullable TelephoneApproval byTelephone,
        @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {

    PublishedWhen when() {
        return new PublishedWhen(publishedOn, publishedAt);
    }

    /** Nothing is followed up or put right before the day on which it was published first. */
    void check(ToldTime now, LocalDate first) {
        when().check(now)
                .that(!publishedOn.isBefore(first), "publishedOn", "before-first-publication")
                .refuse();
    }
}
