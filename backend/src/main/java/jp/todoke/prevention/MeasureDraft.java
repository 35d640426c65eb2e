package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure as typed, before it is checked; its place in the list gives its number; which instructions it answers. */
public record MeasureDraft(
        @Nullable String text,
        @Nullable Novelty novelty,
        boolean guidedByChief,
        @Nullable String doer,
        @Nullable LocalDate due,
        @Nullable String recurring,
        List<Integer> instructions) {}
