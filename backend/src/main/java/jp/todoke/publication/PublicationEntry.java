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
 * What was published for the first time: on which day, at which hour where it is known, where, in what words; and why
 * before the persons concerned were told, if it was; {@code byTelephone}: who agreed where the text was not approved.
 * {@code names}: what is chosen of the names in the words.
 */
public record PublicationEntry(
        int version,
        @NotNull(message = "{violation.required}") LocalDate publishedOn,
        @Nullable Instant publishedAt,
        @NotEmpty(message = "{violation.required}")
                List<@NotNull(message = "{violation.required}") PublicationChannel> channels,
        @PlainText(max = 8000, required = true) String words,
        @PlainText(max = 1000) @Nullable String beforeToldReason,
        @Valid @Nullable TelephoneApproval byTelephone,
        @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {

    PublishedWhen when() {
        return new PublishedWhen(publishedOn, publishedAt);
    }

    /** Whoever publishes before the persons concerned are told says why. */
    void check(ToldTime now, boolean personsTold) {
        var saysWhy = beforeToldReason != null && !beforeToldReason.isBlank();
        when().check(now)
                .that(personsTold || saysWhy, "beforeToldReason", "before-told")
                .refuse();
    }
}
