package jp.todoke.supervisor;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * 指導: what the chief told a unit to do. Its number is that within the case; {@code correctedBy} names the one that
 * stands in for it.
 *
 * @param part the unit; null where the case was received by the section itself
 * @param atReceipt given with the receipt, else later
 */
public record Instruction(
        int number,
        @Nullable String part,
        CaseText text,
        ToldTime time,
        CaseText toWhom,
        boolean atReceipt,
        ActedBy by,
        @Nullable Integer corrects,
        @Nullable Integer correctedBy,
        @Nullable Long onBehalf,
        Instant recordedAt) {

    /** Whether it was not replaced by another. */
    boolean holds() {
        return correctedBy == null;
    }

    /** A section chief instructed a unit 指導. */
    public record InstructionGiven(IncidentId incident, PartId part, int number) implements DomainEvent {

        @Override
        public String detail() {
            return part + " " + number;
        }
    }
}
