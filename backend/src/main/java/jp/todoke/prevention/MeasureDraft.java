package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as typed, before it is checked; its place in the list gives its number. {@code origin} is its number in the
 * version before; {@code alreadyDoneOn} says that it was carried out before the plan was handed in.
 */
public record MeasureDraft(
        @Nullable String text,
        @Nullable Novelty novelty,
        @Nullable MeasureKind kind,
        boolean guidedByChief,
        @Nullable String doer,
        @Nullable MeasurePost doerPost,
        @Nullable LocalDate due,
        @Nullable String recurring,
        List<Integer> instructions,
        @Nullable String evidenceExpected,
        @Nullable MeasurePost verifier,
        @Nullable LocalDate alreadyDoneOn,
        @Nullable WeighingEntry weighing,
        @Nullable Integer origin) {}
