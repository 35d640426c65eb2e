package jp.todoke.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 注意喚起: a text that was sent from a case to other units.
 *
 * @param due until which day each unit shall have passed it on
 * @param corrects which one it stands in for; null where it corrects none
 */
record RollOut(
        long id,
        IncidentId incident,
        String title,
        String words,
        LocalDate due,
        @Nullable Long corrects,
        ActedBy by,
        Instant at,
        List<Addressed> units) {

    RollOut {
        units = List.copyOf(units);
    }

    /**
     * A unit to which it was sent.
     *
     * @param post who acknowledges for the unit
     * @param replaced whether the unit was sent a correction, which stands in for this one
     */
    record Addressed(
            long id,
            String unitCode,
            long post,
            String postName,
            Instant at,
            boolean replaced,
            @Nullable Acknowledgement acknowledgement) {

        /** Who answers for the unit of that name, the unit said once where the post's name holds it already. */
        String postLabel(String unitName) {
            return postName.contains(unitName) ? postName : unitName + " " + postName;
        }

        /** Whether the unit still has to pass it on. */
        boolean waits() {
            return acknowledgement == null && !replaced;
        }
    }

    /** Whether it went to that unit. */
    boolean addresses(String unitCode) {
        return units.stream().anyMatch(unit -> unit.unitCode().equals(unitCode));
    }

    /** Refuses at their fields days on which it cannot have been passed on. */
    void checkPassedOn(LocalDate on, LocalDate sent, LocalDate today) {
        new FieldChecks()
                .notInFuture("on", on, today)
                .that(!on.isBefore(sent), "on", "roll-out-before-sent")
                .refuse();
    }

    /** A 注意喚起 was sent. */
    public record RollOutSent(IncidentId incident, long rollOut, int units) implements DomainEvent {

        @Override
        public String detail() {
            return rollOut + " " + units;
        }
    }

    /** A 注意喚起 was sent to further units. */
    public record RollOutExtended(IncidentId incident, long rollOut, int units) implements DomainEvent {

        @Override
        public String detail() {
            return rollOut + " " + units;
        }
    }

    /** A unit passed a 注意喚起 on. */
    public record RollOutAcknowledged(IncidentId incident, long rollOut, String unitCode) implements DomainEvent {

        @Override
        public String detail() {
            return rollOut + " " + unitCode;
        }
    }
}
