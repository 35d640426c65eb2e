package jp.todoke.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A training as typed.
 *
 * @param lastDay null where it took one day
 * @param material what was taught, or where the material is kept
 * @param cases numbers of the cases from which it came
 */
public record NewTraining(
        @PlainText(max = 200, required = true) String subject,
        @NotNull(message = "{violation.required}") LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @PlainText(max = 4000) @Nullable String material,
        @NotNull(message = "{violation.required}") @Size(max = 500, message = "{violation.training-many-units}")
                List<@NotNull(message = "{violation.required}") @Valid TrainedUnit> units,
        @NotNull(message = "{violation.required}") @Size(max = 20, message = "{violation.training-many-cases}")
                List<@PlainText(max = 20, required = true) String> cases) {

    /** How many of a unit took part. */
    public record TrainedUnit(
            @NotNull(message = "{violation.required}") PartId unit,
            @Min(value = 1, message = "{violation.training-persons}")
                    @Max(value = 10_000, message = "{violation.training-persons}")
                    int persons) {}

    /** The last day, of a training of one day its only one. */
    LocalDate last() {
        return lastDay == null ? firstDay : lastDay;
    }

    /**
     * Refuses at the fields what cannot be.
     *
     * @param known the units of the organisation
     */
    void check(Set<String> known, LocalDate today) {
        var codes = units.stream().map(each -> each.unit().value()).toList();
        var checks = new FieldChecks()
                .notInFuture("firstDay", firstDay, today)
                .notInFuture("lastDay", lastDay, today)
                .that(!last().isBefore(firstDay), "lastDay", "end-day-before-start")
                .that(!units.isEmpty(), "units", "training-nobody")
                .that(new HashSet<>(codes).size() == codes.size(), "units", "training-unit-twice");
        for (int index = 0; index < codes.size(); index++) {
            checks.that(known.contains(codes.get(index)), "units[" + index + "].unit", "training-unknown-unit");
        }
        checks.refuse();
    }

    /** The cases, each once. Refuses at the field what is no case that {@code seen} tells to be one. */
    List<IncidentId> casesOf(Predicate<IncidentId> seen) {
        var found = cases.stream()
                .map(String::strip)
                .distinct()
                .<@Nullable IncidentId>map(NewTraining::number)
                .toList();
        var checks = new FieldChecks();
        for (int index = 0; index < found.size(); index++) {
            var incident = found.get(index);
            checks.that(incident != null && seen.test(incident), "cases[" + index + "]", "training-unknown-case");
        }
        checks.refuse();
        return found.stream().map(Objects::requireNonNull).toList();
    }

    private static @Nullable IncidentId number(String typed) {
        try {
            return new IncidentId(typed);
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }
}
