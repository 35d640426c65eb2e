package jp.todoke.incident.extent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was lost, or a message that went astray: 「２歳児用ＳＤカード」 1 枚, about 41 photos, and what was on it.
 * {@code revision} counts corrections and is the version a change must name; {@code find} is null while nobody has
 * found it; {@code findRevision} is the version that a change of it must name, 0 where nothing was written of one.
 */
public record Medium(
        int number,
        int revision,
        MediumKind kind,
        CaseText label,
        @Nullable Integer quantity,
        String unit,
        @Nullable Integer items,
        @Nullable String itemsUnit,
        boolean approx,
        Safeguards safeguards,
        @Nullable ToldTime lastUsedAt,
        @Nullable CaseText note,
        List<Content> contents,
        @Nullable MediumFind find,
        int findRevision,
        CaseText recordedBy,
        Instant recordedAt) {

    /**
     * Part of what was on it: of which days, of whom, how many persons (one number or several), what, how many.
     *
     * @param items how many; at least so many where {@code itemsMax} is told
     * @param itemsMax at most so many
     * @param itemsUnit what they are counted in; the unit of the medium where it is null
     */
    public record Content(
            List<LocalDate> shotOn,
            @Nullable CaseText shotText,
            @Nullable CaseText people,
            List<Integer> persons,
            CaseText what,
            @Nullable Integer items,
            @Nullable Integer itemsMax,
            @Nullable CaseText itemsUnit,
            boolean approx,
            @Nullable CaseText note) {}

    /** A medium was written down, corrected or struck out. */
    public record MediumRecorded(IncidentId incident, int number, int revision, boolean removed)
            implements DomainEvent {

        @Override
        public String detail() {
            return number + "." + revision + (removed ? " removed" : "");
        }
    }
}
