package jp.todoke.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.shared.PlainText;

/** A meeting as typed; its day may lie in the past where it is entered late. */
public record NewMeeting(
        @Min(value = 1, message = "{violation.meeting.term}") @Max(value = 99, message = "{violation.meeting.term}")
                int term,
        @Min(value = 1, message = "{violation.meeting.number}")
                @Max(value = 999, message = "{violation.meeting.number}")
                int number,
        @NotNull(message = "{violation.required}") LocalDate day,
        @NotNull(message = "{violation.required}") LocalTime begins,
        @PlainText(max = 200, required = true) String place) {}
