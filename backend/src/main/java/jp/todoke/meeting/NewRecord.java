package jp.todoke.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/** How a meeting went, as typed: as a whole, in the place of what was typed before. */
public record NewRecord(
        int version,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        @Min(value = 0, message = "{violation.meeting.observers}")
                @Max(value = 9999, message = "{violation.meeting.observers}")
                @Nullable
                Integer observers,
        @NotNull(message = "{violation.required}") @Size(max = 100, message = "{violation.meeting.many-entries}")
                List<@PlainText(max = 100, required = true) String> officials,
        @NotNull(message = "{violation.required}") @Size(max = 300, message = "{violation.meeting.many-entries}")
                List<@NotNull(message = "{violation.required}") @Valid NewAttendance> attendance,
        @NotNull(message = "{violation.required}") @Size(max = 50, message = "{violation.meeting.many-entries}")
                List<@NotNull(message = "{violation.required}") @Valid NewPresiding> presiding,
        @NotNull(message = "{violation.required}") @Size(max = 100, message = "{violation.meeting.many-entries}")
                List<@NotNull(message = "{violation.required}") @Valid NewOutcome> outcomes) {

    /** Who came, left, took no part or was absent: see {@link AttendanceEntry}. */
    public record NewAttendance(
            long member,
            @NotNull(message = "{violation.required}") AttendanceEntry.Movement movement,
            AttendanceEntry.@Nullable Edge edge,
            @Nullable Long item,
            @PlainText(max = 400) @Nullable String reason) {}

    /** Who presided: see {@link Presiding}. */
    public record NewPresiding(long member, @Nullable Long fromItem) {}

    /** What became of an item: see {@link ItemOutcome}. */
    public record NewOutcome(
            long item,
            @NotNull(message = "{violation.required}") ItemOutcome.Outcome outcome,
            ItemOutcome.@Nullable Vote vote,
            @Min(value = 0, message = "{violation.meeting.votes}")
                    @Max(value = 999, message = "{violation.meeting.votes}")
                    @Nullable
                    Integer inFavour,
            @Min(value = 0, message = "{violation.meeting.votes}")
                    @Max(value = 999, message = "{violation.meeting.votes}")
                    @Nullable
                    Integer against,
            @Nullable Long votedWith,
            @PlainText(max = 2000) @Nullable String opinion) {}

    MeetingRecord record(int number) {
        return new MeetingRecord(
                number,
                began,
                ended,
                observers,
                officials.stream().map(post -> post.strip()).toList(),
                attendance.stream()
                        .map(each -> new AttendanceEntry(
                                each.member(),
                                each.movement(),
                                each.edge(),
                                each.item(),
                                StrippedText.of(each.reason())))
                        .toList(),
                presiding.stream()
                        .map(each -> new Presiding(each.member(), each.fromItem()))
                        .toList(),
                outcomes.stream()
                        .map(each -> new ItemOutcome(
                                each.item(),
                                each.outcome(),
                                each.vote(),
                                each.inFavour(),
                                each.against(),
                                each.votedWith(),
                                StrippedText.of(each.opinion())))
                        .toList());
    }
}
