package jp.todoke.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** The 横展開 of one case in the order in which they were sent; says what may come next. */
record CaseRollOuts(List<RollOut> all) {

    /** To so many units one text goes at most. */
    static final int MOST_UNITS = 500;

    CaseRollOuts {
        all = List.copyOf(all);
    }

    /** How often something was sent to a unit: a form that was opened at another count is stale. */
    int version() {
        return all.size() + all.stream().mapToInt(sent -> sent.units().size()).sum();
    }

    /** The one of that number. Throws {@link RollOutRefusal} where the case has none such. */
    RollOut required(long id) {
        return all.stream().filter(sent -> sent.id() == id).findFirst().orElseThrow(RollOutRefusal::notThere);
    }

    /**
     * Refuses at its field what cannot be sent.
     *
     * @param known the units that one may choose
     */
    void checkNew(List<String> units, LocalDate due, @Nullable Long corrects, Set<String> known, LocalDate today) {
        if (corrects != null) {
            required(corrects);
        }
        checkUnits(units, known)
                .that(!due.isBefore(today), "due", "roll-out-due-past")
                .that(!due.isAfter(today.plusYears(1)), "due", "roll-out-due-far")
                .refuse();
    }

    /** The units that are new to a 注意喚起. Refuses at the field none such, unknown ones and too many. */
    List<String> further(RollOut sent, List<String> units, Set<String> known) {
        checkUnits(units, known).refuse();
        var further =
                units.stream().distinct().filter(unit -> !sent.addresses(unit)).toList();
        new FieldChecks()
                .that(!further.isEmpty(), "units", "roll-out-nobody-new")
                .that(sent.units().size() + further.size() <= MOST_UNITS, "units", "roll-out-many")
                .refuse();
        return further;
    }

    private static FieldChecks checkUnits(List<String> units, Set<String> known) {
        return new FieldChecks()
                .that(!units.isEmpty(), "units", "roll-out-nobody")
                .that(known.containsAll(units), "units", "roll-out-unknown-unit");
    }
}
