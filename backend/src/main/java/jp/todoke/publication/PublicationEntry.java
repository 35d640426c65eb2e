package jp.todoke.publication;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What was published: on which day, at which hour where it is known, where, in what words. */
public record PublicationEntry(
        int version,
        @NotNull(message = "{violation.required}") LocalDate publishedOn,
        @Nullable Instant publishedAt,
        @NotEmpty(message = "{violation.required}")
                List<@NotNull(message = "{violation.required}") PublicationChannel> channels,
        @PlainText(max = 8000, required = true) String words) {

    ToldTime time() {
        return publishedAt == null ? ToldTime.on(publishedOn) : ToldTime.at(publishedAt);
    }

    void check(ToldTime now) {
        new FieldChecks()
                .notInFuture("publishedOn", publishedOn, now.startsOn())
                .notInFuture("publishedAt", publishedAt, now.startsAt())
                .that(
                        publishedAt == null
                                || ToldTime.at(publishedAt).startsOn().equals(publishedOn),
                        "publishedAt",
                        "other-day")
                .refuse();
    }
}
