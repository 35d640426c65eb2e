package jp.todoke.evidence;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** 保管: who has had a found thing, without a moment in which nobody or two had it; empty while it is missing. */
public record CustodyChain(int medium, MediumKind kind, CaseText label, int version, List<CustodyEntry> entries) {

    /**
     * A holder of the thing, in the order of the chain; {@code receivedFrom} is null where the first holder found it.
     */
    public record CustodyEntry(
            int number,
            @Nullable CaseText receivedFrom,
            Instant since,
            CaseText holder,
            CaseText place,
            boolean sealed,
            CaseText condition,
            List<Long> photos,
            ActedBy recordedBy,
            Instant recordedAt) {}

    /** Refuses in words what leaves a gap between two holders, or lets both have the thing at once. */
    void check(CustodyRequest next, Instant now) {
        new FieldChecks()
                .notInFuture("since", next.since(), now)
                .notInFuture("releasedAt", next.releasedAt(), now)
                .refuse();
        if (entries.isEmpty()) {
            return;
        }
        var last = entries.get(entries.size() - 1);
        var released = next.releasedAt() == null ? next.since() : next.releasedAt();
        new FieldChecks()
                .that(
                        next.since().isAfter(last.since()),
                        "since",
                        "custody-before-last",
                        OfficialTime.dateAndTime(last.since()))
                .that(!released.isAfter(next.since()), "releasedAt", "custody-overlap")
                .that(!released.isBefore(next.since()), "releasedAt", "custody-gap")
                .refuse();
    }

    /** Whose hands the next holder has it from. */
    @Nullable
    CaseText from(CustodyRequest next) {
        return entries.isEmpty()
                ? CaseText.of(next.receivedFrom())
                : entries.get(entries.size() - 1).holder();
    }

    /** Somebody has a found thing, the case's {@code medium}th, from somebody else or since it was found. */
    public record CustodyRecorded(IncidentId incident, int medium) implements DomainEvent {

        @Override
        public String detail() {
            return Integer.toString(medium);
        }
    }
}
