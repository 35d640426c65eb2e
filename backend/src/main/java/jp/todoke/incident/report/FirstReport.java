package jp.todoke.incident.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.ToldCircumstances;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The six answers of the first report as given; 「分からない」 is an answer to each. {@code unitCode} is needed only from
 * reporters with posts at several units, {@code circumstances} may be left out; {@code notAsked} names the questions
 * that nobody put to whoever telephoned.
 */
public record FirstReport(
        @NotNull(message = "{violation.required}") @Valid Noticed noticedAt,
        @NotNull(message = "{violation.required}") @Valid What what,
        @NotNull(message = "{violation.required}") @Valid Whose whose,
        @NotNull(message = "{violation.required}") @Valid Persons persons,
        @NotNull(message = "{violation.required}") @Valid Place place,
        @NotNull(message = "{violation.required}") Malice malice,
        @PlainText(max = 40) @Nullable String unitCode,
        @Valid @Nullable ToldCircumstances circumstances,
        @Size(max = 20) @Nullable List<@NotNull(message = "{violation.required}") Question> notAsked) {

    /** A question of which 「分からない」 is an answer, and which a hurried call may leave out. */
    public enum Question {
        NOTICED,
        KIND,
        MEDIUM,
        GROUPS,
        PERSONS,
        MALICE
    }

    /** The questions left out, without those that have an answer all the same. */
    List<Question> leftOut() {
        return notAsked == null
                ? List.of()
                : notAsked.stream().distinct().filter(this::unknown).toList();
    }

    /** What was told beside the six answers. */
    ToldCircumstances told() {
        return circumstances == null ? ToldCircumstances.NOT_ASKED : circumstances;
    }

    private boolean unknown(Question question) {
        return switch (question) {
            case NOTICED -> noticedAt.unknown();
            case KIND -> what.kind() == IncidentKind.UNKNOWN;
            case MEDIUM -> what.medium() == MediumKind.UNKNOWN;
            case GROUPS -> whose.groups().stream().allMatch(PersonGroup.UNKNOWN::equals);
            case PERSONS -> persons.unknown();
            case MALICE -> malice == Malice.UNKNOWN;
        };
    }

    /** When it was noticed, as it was told; {@code time} may be null only when unknown. */
    public record Noticed(@Valid @Nullable SentTime time, boolean unknown) {

        /** When; null where nobody knows. */
        public @Nullable ToldTime told() {
            return unknown || time == null ? null : time.told();
        }
    }

    /** What happened; a kind of no name, OTHER, needs {@code kindWords}. */
    public record What(
            @NotNull(message = "{violation.required}") IncidentKind kind,
            @PlainText(max = 200) @Nullable String kindWords,
            @NotNull(message = "{violation.required}") MediumKind medium,
            @PlainText(max = 4000) @Nullable String description) {}

    public record Whose(
            @NotNull(message = "{violation.required}") List<PersonGroup> groups,
            @PlainText(max = 4000) @Nullable String contents) {}

    /** How many people, as a range of which either end may be open. */
    public record Persons(@Nullable Integer min, @Nullable Integer max, boolean unknown) {}

    /** Where it was, and when somebody saw it there last, as it was told. */
    public record Place(
            @PlainText(max = 1000) @Nullable String where, @Valid @Nullable SentTime lastSeenAt, boolean unknown) {

        /** When it was seen last; null where nobody said. */
        public @Nullable ToldTime lastSeen() {
            return lastSeenAt == null ? null : lastSeenAt.told();
        }
    }
}
