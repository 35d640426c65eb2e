package jp.todoke.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 研修の記録 of a fiscal year, the latest first, and which units had one.
 *
 * @param fiscalYear on whose 1 April it begins
 * @param coverage units of one kind below the same one
 */
public record TrainingRegister(
        int fiscalYear, boolean mayRecord, List<TrainingView> trainings, List<TrainingCoverage> coverage) {

    /**
     * A training.
     *
     * @param cases those from which it came that the reader sees
     * @param post who entered it
     * @param mayWithdraw whether the reader may take it back
     */
    public record TrainingView(
            long id,
            String subject,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String material,
            List<TrainedUnitView> units,
            int persons,
            List<IncidentId> cases,
            String post,
            Instant at,
            boolean mayWithdraw) {}

    /** How many of a unit took part. */
    public record TrainedUnitView(String name, int persons) {}

    /**
     * How many of these units had a training in the year, and which had none.
     *
     * @param of the unit above them
     */
    public record TrainingCoverage(UnitKind kind, String of, int units, int trained, List<String> without) {}
}
