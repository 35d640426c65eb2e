package jp.todoke.prevention;

import java.time.LocalDate;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a measure 検討; each word only where somebody gave it.
 *
 * @param burdenOf whose work it adds to
 * @param minutesPerDay how much work a day it adds; null where nobody knows
 * @param feasibleFrom from which day it can be done, where it cannot at once
 * @param alternatives what else was thought of, and why it was not taken
 */
public record MeasureWeighing(
        @Nullable CaseText effect,
        @Nullable CaseText burdenOf,
        @Nullable Integer minutesPerDay,
        @Nullable FacilityAnswer facilityAnswer,
        @Nullable CaseText facilityComment,
        @Nullable Feasibility feasibility,
        @Nullable LocalDate feasibleFrom,
        @Nullable CaseText feasibilityComment,
        @Nullable CaseText alternatives) {

    /** Nobody said anything. */
    public static final MeasureWeighing NONE =
            new MeasureWeighing(null, null, null, null, null, null, null, null, null);
}
