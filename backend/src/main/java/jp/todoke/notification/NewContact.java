package jp.todoke.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.incident.EntryTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A contact: how many of how many (null: not yet known) were told, how, from when to when, by whom, with an apology or not. */
public record NewContact(
        @Min(0) @Max(10_000_000) int told,
        @Nullable @Min(1) @Max(10_000_000) Integer ofAll,
        @NotNull ContactMeans means,
        @NotNull Instant startedAt,
        @Nullable Instant endedAt,
        @NotBlank @PlainText(max = 200) String contactedBy,
        boolean apology,
        @Nullable @PlainText(max = 2000) String note) {

    EntryTime time() {
        return endedAt == null ? EntryTime.at(startedAt) : EntryTime.between(startedAt, endedAt);
    }

    void check(FieldChecks checks, Instant now) {
        checks.that(ofAll == null || told <= ofAll, "contact.told", "more-told-than-all")
                .notInFuture("contact.startedAt", startedAt, now)
                .notInFuture("contact.endedAt", endedAt, now)
                .notBefore("contact.endedAt", endedAt, startedAt);
    }
}
