package jp.todoke.evidence;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
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
            ToldTime since,
            CaseText holder,
            CaseText place,
            boolean sealed,
            CaseText condition,
            List<Long> photos,
            ActedBy recordedBy,
            Instant recordedAt) {}

    /** Refuses in words what leaves a gap between two holders, or lets both have the thing at once. */
    void check(CustodyRequest next, Instant now) {
        var checks = new FieldChecks();
        PastTimeCheck.checkSent(checks, "since.", next.since(), now);
        if (next.releasedAt() != null) {
            PastTimeCheck.checkSent(checks, "releasedAt.", next.releasedAt(), now);
        }
        checks.refuse();
        if (entries.isEmpty()) {
            return;
        }
        var last = entries.get(entries.size() - 1);
        var since = next.since().time();
        checks.that(
                since.latest().isAfter(last.since().start().begins()),
                "since." + PastTimeCheck.startField(since),
                "custody-before-last",
                last.since().wholeWords());
        if (next.releasedAt() != null) {
            let(checks, next.releasedAt().time(), since);
        }
        checks.refuse();
    }

    /** The holder before let it go when the next one got it, as exactly as both are told. */
    private static void let(FieldChecks checks, ToldTime released, ToldTime since) {
        var field = "releasedAt." + PastTimeCheck.startField(released);
        checks.that(!released.start().begins().isAfter(since.latest()), field, "custody-overlap")
                .that(!released.latest().isBefore(since.start().begins()), field, "custody-gap");
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
