package jp.todoke.cause;

import java.time.Clock;
import java.util.stream.Stream;
import jp.todoke.cause.CauseOfMerged.CauseCame;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was found of the cause in a case, and who was heard there, comes into the case into which it is merged. A cause
 * that was written there already stands, and the other one is read beside it until somebody writes what holds for both.
 * Whoever merges holds the lock of both cases.
 */
@Component
class CausesThatCome {

    private final CauseRows causes;
    private final CauseOfMergedRows merged;
    private final Hearings hearings;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CausesThatCome(
            CauseRows causes,
            CauseOfMergedRows merged,
            Hearings hearings,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.causes = causes;
        this.merged = merged;
        this.hearings = hearings;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void merged(CaseAbsorbed merging) {
        var from = merging.absorbed();
        var into = merging.incident();
        Stream.concat(
                        causes.of(from).standing().map(found -> new CauseOfMerged(from, null, found)).stream(),
                        merged.of(from).stream().filter(came -> came.became() == null))
                .forEach(came -> enter(into, came));
        hearings.carry(from, into);
    }

    private void enter(IncidentId into, CauseOfMerged came) {
        var here = causes.of(into);
        var stands = here.version() == 0;
        if (stands) {
            causes.add(into, came.analysis().asVersion(1));
        }
        merged.add(
                into,
                new CauseOfMerged(came.cameFrom(), stands ? 1 : null, came.analysis()),
                new RecordedBy(signatures.in(into), clock.instant()));
        events.publishEvent(new CauseCame(into, came.cameFrom()));
    }
}
