package jp.todoke.clock.ringing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.todoke.clock.CaseLock;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 電話連絡: the calls that rungs of the night asked for, and what came of them. */
@Service
public class ReminderCalls {

    private final CaseLock cases;
    private final ReminderCallRows calls;
    private final ClockRows clocks;
    private final ReminderCallers callers;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReminderCalls(
            CaseLock cases,
            ReminderCallRows calls,
            ClockRows clocks,
            ReminderCallers callers,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.calls = calls;
        this.clocks = clocks;
        this.callers = callers;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The open calls that the person of this request makes, in all cases, the oldest first. */
    @Transactional(readOnly = true)
    public List<CallView> mine() {
        var actor = actors.get();
        return calls.open().stream()
                .map(call -> view(call, actor))
                .filter(CallView::mayTell)
                .toList();
    }

    /** All calls of a case, told or not, the oldest first. */
    @Transactional(readOnly = true)
    public List<CallView> of(IncidentId incident) {
        var actor = actors.get();
        return calls.of(incident).stream().map(call -> view(call, actor)).toList();
    }

    /**
     * 「電話で伝えた（相手・時刻）」. The same told twice by the same person is one; another word on a call that is told is refused.
     */
    @Transactional
    public void told(IncidentId incident, long id, String reached, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new InvalidInput("at", "future");
        }
        cases.lock(incident);
        var actor = actors.get();
        clocks.lock(calls.find(incident, id).orElseThrow(CallRefusal::notThere).clock());
        var call = calls.find(incident, id).orElseThrow(CallRefusal::notThere);
        if (!callers.mayMake(call, actor)) {
            throw CallRefusal.notYours();
        }
        if (call.told() != null) {
            if (!sameAs(call.told(), actor, reached, at)) {
                throw CallRefusal.alreadyTold();
            }
            return;
        }
        calls.told(id, reached, at, by(actor), clock.instant());
        events.publishEvent(new CallTold(incident, call.part(), call.key()));
    }

    private static boolean sameAs(ReminderCallRows.Call.Told told, Actor actor, String reached, Instant at) {
        return told.by().account() == actor.accountId()
                && told.reached().value().equals(reached)
                && told.at().equals(at);
    }

    private static ActedBy by(Actor actor) {
        return ActedBy.of(actor, actor.posts().get(0).role());
    }

    private CallView view(ReminderCallRows.Call call, Actor actor) {
        var told = call.told();
        return new CallView(
                call.id(),
                call.incident(),
                call.part(),
                call.partName(),
                call.key(),
                ClockRow.name(call.clock()).value(),
                call.limit(),
                call.post().name(),
                call.post().unitName(),
                call.label(),
                call.number(),
                call.openedAt(),
                call.open(),
                call.open() && callers.mayMake(call, actor),
                told == null
                        ? null
                        : new CallView.Told(
                                told.reached(),
                                told.at(),
                                told.by().name(),
                                told.by().post()));
    }
}
