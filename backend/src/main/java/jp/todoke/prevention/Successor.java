package jp.todoke.prevention;

import java.time.LocalDate;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 後継の措置: what is to take the place of the measure {@code follows}, which did not hold. */
public record Successor(
        int follows,
        CaseText text,
        MeasureKind kind,
        CaseText doer,
        @Nullable MeasurePost doerPost,
        @Nullable LocalDate due,
        @Nullable CaseText recurring,
        @Nullable CaseText evidenceExpected,
        MeasurePost verifier) {}
