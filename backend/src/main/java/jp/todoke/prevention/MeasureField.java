package jp.todoke.prevention;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two versions of a measure are compared by. */
public enum MeasureField {
    TEXT(Measure::text),
    KIND(Measure::kind),
    NOVELTY(Measure::novelty),
    DOER(measure -> Arrays.asList(measure.doer(), measure.doerPost())),
    WHEN(measure -> Arrays.asList(measure.due(), measure.alreadyDoneOn(), measure.recurring())),
    VERIFICATION(measure -> Arrays.asList(measure.verifier(), measure.evidenceExpected())),
    INSTRUCTIONS(Measure::instructions),
    WEIGHING(Measure::weighing);

    private final Function<Measure, @Nullable Object> value;

    MeasureField(Function<Measure, @Nullable Object> value) {
        this.value = value;
    }

    /** What is compared. */
    @Nullable
    Object of(Measure measure) {
        return value.apply(measure);
    }

    static Stream<MeasureField> inOrder() {
        return Stream.of(values());
    }
}
