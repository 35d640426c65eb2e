package jp.todoke.clock.waiver;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.clock.CaseLock;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.clock.counting.Rules;
import jp.todoke.clock.counting.Strength;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 免除: a clock that the office has set itself stops when two people say so; one of the law never does. */
@Service
public class Waivers {

    private final CaseLock cases;
    private final WaiverRows waivers;
    private final WaiverRights rights;
    private final ClockRows rows;
    private final Rules rules;
    private final Clocks clocks;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waivers(
            CaseLock cases,
            WaiverRows waivers,
            WaiverRights rights,
            ClockRows rows,
            Rules rules,
            Clocks clocks,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.waivers = waivers;
        this.rights = rights;
        this.rows = rows;
        this.rules = rules;
        this.clocks = clocks;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What was asked for and decided in a case, and what the reader may do. */
    @Transactional(readOnly = true)
    public WaiversView of(IncidentId incident) {
        var actor = actors.get();
        var all = rows.of(incident);
        var byId = all.stream().collect(Collectors.toMap(ClockRow::id, Function.identity()));
        var asked = waivers.of(incident);
        var open = asked.stream()
                .filter(waiver -> waiver.decision() == null)
                .map(WaiverRows.Waiver::clock)
                .collect(Collectors.toSet());
        var mayAsk = all.stream()
                .filter(row -> waivable(row) && !open.contains(row.id()) && rights.mayAsk(row, actor))
                .map(row -> row.name().value())
                .toList();
        return new WaiversView(
                mayAsk, asked.stream().map(waiver -> view(waiver, byId, actor)).toList());
    }

    /** What waits in all cases for a second person whom the reader may be, the oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingWaiver> waiting() {
        var actor = actors.get();
        return waivers.waiting().stream()
                .filter(waiver -> isSecond(waiver, actor))
                .flatMap(waiver -> {
                    var row = rows.get(waiver.clock());
                    return rights.mayDecide(row, actor)
                            ? Stream.of(new WaitingWaiver(
                                    row.incident(), row.key(), waiver.by().post(), waiver.at()))
                            : Stream.empty();
                })
                .toList();
    }

    /**
     * Asks that a running clock of the office's own be waived; it runs on until {@link #decide}. The same asked twice
     * is one.
     */
    @Transactional
    public void ask(IncidentId incident, String clockId, String reason) {
        var row = locked(incident, clockId);
        var actor = actors.get();
        if (!ofTheOffice(row)) {
            throw WaiverRefusal.ofTheLaw();
        }
        if (!row.running()) {
            throw WaiverRefusal.stopped();
        }
        if (!rights.mayAsk(row, actor)) {
            throw WaiverRefusal.notYoursToAsk();
        }
        var open = open(row);
        if (open.isPresent()) {
            if (!sameAs(open.get(), actor, reason)) {
                throw WaiverRefusal.alreadyAsked();
            }
            return;
        }
        var waiver = waivers.add(row.id(), reason, by(actor), clock.instant());
        mails.waits(matter(waiver, row), rights.asked(row, actor.accountId()), actor.accountId());
        events.publishEvent(new WaiverAsked(incident, row.part(), row.key()));
    }

    /** Another person confirms, and the clock stops; or refuses with the reason, and it runs on. */
    @Transactional
    public void decide(IncidentId incident, String clockId, boolean confirmed, @Nullable String note) {
        var row = locked(incident, clockId);
        var actor = actors.get();
        if (!rights.mayDecide(row, actor)) {
            throw WaiverRefusal.notYoursToDecide();
        }
        var waiver = open(row).orElseThrow(WaiverRefusal::notAsked);
        if (!row.running()) {
            throw WaiverRefusal.stopped();
        }
        if (!isSecond(waiver, actor)) {
            throw WaiverRefusal.ownRequest();
        }
        if (!confirmed && note == null) {
            throw new InvalidInput("note", "required");
        }
        waivers.decide(waiver.id(), confirmed, note, by(actor), clock.instant());
        mails.decided(matter(waiver.id(), row), confirmed, waiver.by().account());
        if (confirmed) {
            clocks.waive(row);
        } else {
            events.publishEvent(new WaiverRefused(incident, row.part(), row.key()));
        }
    }

    private static SecondPersonMails.Matter matter(long waiver, ClockRow row) {
        return new SecondPersonMails.Matter(
                "waiver/" + waiver, row.incident(), "WAIVER", row.key(), "/incidents/" + row.incident());
    }

    private ClockRow locked(IncidentId incident, String clockId) {
        cases.lock(incident);
        var seen = rows.of(incident).stream()
                .filter(row -> row.name().value().equals(clockId))
                .findFirst()
                .orElseThrow(WaiverRefusal::notThere);
        return rows.lock(seen.id());
    }

    private Optional<WaiverRows.Waiver> open(ClockRow row) {
        return waivers.last(row.id()).filter(waiver -> waiver.decision() == null);
    }

    private boolean waivable(ClockRow row) {
        return row.running() && ofTheOffice(row);
    }

    private boolean ofTheOffice(ClockRow row) {
        var strength = rules.get(row.rule()).columns().strength();
        return strength == Strength.HOUSE || strength == Strength.PLAN;
    }

    private boolean isSecond(WaiverRows.Waiver waiver, Actor actor) {
        return secondPersons.mayLook(TwoPersonRule.WAIVER, waiver.by().account(), actor.accountId());
    }

    private static boolean sameAs(WaiverRows.Waiver waiver, Actor actor, String reason) {
        return waiver.by().account() == actor.accountId()
                && waiver.reason().value().equals(reason);
    }

    private static ActedBy by(Actor actor) {
        return ActedBy.of(actor, actor.posts().get(0).role());
    }

    private WaiverView view(WaiverRows.Waiver waiver, Map<Long, ClockRow> clocksOfCase, Actor actor) {
        var row = clocksOfCase.get(waiver.clock());
        var decision = waiver.decision();
        var mayDecide = decision == null && row.running() && isSecond(waiver, actor) && rights.mayDecide(row, actor);
        return new WaiverView(
                row.name().value(),
                waiver.reason(),
                waiver.by().name(),
                waiver.by().post(),
                waiver.at(),
                mayDecide,
                decision == null
                        ? null
                        : new WaiverView.Decided(
                                decision.confirmed(),
                                decision.note(),
                                decision.by().name(),
                                decision.by().post(),
                                decision.at()));
    }
}
