package jp.todoke.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 研修 that was held.
 *
 * @param material what was taught, or where the material is kept
 * @param cases from which cases it came
 */
record Training(
        long id,
        String subject,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String material,
        List<Participation> units,
        List<IncidentId> cases,
        ActedBy by,
        Instant at) {

    Training {
        units = List.copyOf(units);
        cases = List.copyOf(cases);
    }

    /** How many of a unit took part. */
    record Participation(String unitCode, int persons) {}

    /** How many took part together. */
    int persons() {
        return units.stream().mapToInt(Participation::persons).sum();
    }

    /** A training was entered. */
    public record TrainingRecorded(long training) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(training);
        }
    }

    /** A training was taken back as wrong. */
    public record TrainingWithdrawn(long training) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(training);
        }
    }
}
