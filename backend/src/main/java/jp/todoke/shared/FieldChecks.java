package jp.todoke.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that every field is told at once; {@link #refuse()} ends the gathering. */
public final class FieldChecks {

    private final List<Violation> found = new ArrayList<>();

    /** The field must be filled whenever {@code needed}. */
    public FieldChecks required(boolean needed, String field, @Nullable Object value) {
        boolean empty = value == null || value instanceof String text && text.isBlank();
        return that(!(needed && empty), field, "required");
    }

    /** Nothing can have happened after {@code now}. */
    public FieldChecks notInFuture(String field, @Nullable Instant at, Instant now) {
        return that(at == null || !at.isAfter(now), field, "future");
    }

    /** Nothing can have happened after today. */
    public FieldChecks notInFuture(String field, @Nullable LocalDate on, LocalDate today) {
        return that(on == null || !on.isAfter(today), field, "future");
    }

    /** What ends does not end before it started. */
    public FieldChecks notBefore(String field, @Nullable Instant end, @Nullable Instant start) {
        return that(end == null || start == null || !end.isBefore(start), field, "end-before-start");
    }

    /** Any other rule of a field; {@code code} names its sentence. */
    public FieldChecks that(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            found.add(new Violation(field, code, arguments));
        }
        return this;
    }

    /** What is wrong so far. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Throws {@link InvalidInput} when anything was found. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
