package jp.todoke.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.shared.PlainText;

/** Another day, hour or place of a meeting, and why. */
public record NewSchedule(
        int version,
        @NotNull(message = "{violation.required}") LocalDate day,
        @NotNull(message = "{violation.required}") LocalTime begins,
        @PlainText(max = 200, required = true) String place,
        @PlainText(max = 1000, required = true) String reason) {}
