package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** On which day something was published, and at which hour where it is known. */
record PublishedWhen(LocalDate publishedOn, @Nullable Instant publishedAt) {

    ToldTime time() {
        return publishedAt == null ? ToldTime.on(publishedOn) : ToldTime.at(publishedAt);
    }

    /** Whether it was published before the minute of that moment; where only the day is known, before that day. */
    boolean isBefore(Instant moment) {
        return publishedAt == null
                ? publishedOn.isBefore(ToldTime.at(moment).startsOn())
                : publishedAt.isBefore(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Gathers that it is not in the future and that the hour is of that day. */
    FieldChecks check(ToldTime now) {
        return new FieldChecks()
                .notInFuture("publishedOn", publishedOn, now.startsOn())
                .notInFuture("publishedAt", publishedAt, now.startsAt())
                .that(
                        publishedAt == null
                                || ToldTime.at(publishedAt).startsOn().equals(publishedOn),
                        "publishedAt",
                        "other-day");
    }
}
