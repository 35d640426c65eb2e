package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An instruction given after the receipt: on which day, the minute only where it is known; {@code corrects} is the
 * number it replaces.
 */
public record InstructionEntry(
        @PlainText(max = 4000, required = true) String text,
        @NotNull(message = "{violation.required}") LocalDate givenOn,
        @Nullable Instant givenAt,
        @PlainText(max = 100, required = true) String toWhom,
        @Nullable Integer corrects,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Its line in the course of events. */
    ToldTime time() {
        return givenAt == null ? ToldTime.on(givenOn) : ToldTime.at(givenAt);
    }

    void check(ToldTime now) {
        new FieldChecks()
                .notInFuture("givenOn", givenOn, now.startsOn())
                .notInFuture("givenAt", givenAt, now.startsAt())
                .that(givenAt == null || ToldTime.at(givenAt).startsOn().equals(givenOn), "givenAt", "other-day")
                .refuse();
    }
}
