package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** {@link MeasureWeighing} as typed, before it is checked. */
public record WeighingEntry(
        @PlainText(max = 500) @Nullable String effect,
        @PlainText(max = 200) @Nullable String burdenOf,
        @Nullable Integer minutesPerDay,
        @Nullable FacilityAnswer facilityAnswer,
        @PlainText(max = 1000) @Nullable String facilityComment,
        @Nullable Feasibility feasibility,
        @Nullable LocalDate feasibleFrom,
        @PlainText(max = 500) @Nullable String feasibilityComment,
        @PlainText(max = 1000) @Nullable String alternatives) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    void check(String path, List<Violation> violations) {
        if (minutesPerDay != null && (minutesPerDay < 0 || minutesPerDay > MINUTES_OF_A_DAY)) {
            violations.add(new Violation(path + "minutesPerDay", "prevention.minutes-of-a-day", MINUTES_OF_A_DAY));
        }
        if (feasibility == Feasibility.FROM_DATE && feasibleFrom == null) {
            violations.add(new Violation(path + "feasibleFrom", "required"));
        }
    }

    /** A day is kept only with the answer that it belongs to. */
    MeasureWeighing weighed() {
        return new MeasureWeighing(
                CaseText.of(effect),
                CaseText.of(burdenOf),
                minutesPerDay,
                facilityAnswer,
                CaseText.of(facilityComment),
                feasibility,
                feasibility == Feasibility.FROM_DATE ? feasibleFrom : null,
                CaseText.of(feasibilityComment),
                CaseText.of(alternatives));
    }
}
