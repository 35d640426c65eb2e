package jp.todoke.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.ClockRow.ClockEnded;
import jp.todoke.clock.ClockRow.ClockMet;
import jp.todoke.clock.ClockRow.ClockSettled;
import jp.todoke.clock.ClockRow.ClockWaived;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.GivenTime;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleCalendars;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.Rules;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the cases: started with the case, stopped by the act they wait for. */
@Service
public class Clocks {

    private final ClockRows rows;
    private final Rules rules;
    private final RuleCalendars calendars;
    private final LateStarts lateStarts;
    private final LatenessVerdicts verdicts;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clocks(
            ClockRows rows,
            Rules rules,
            RuleCalendars calendars,
            LateStarts lateStarts,
            LatenessVerdicts verdicts,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.calendars = calendars;
        this.lateStarts = lateStarts;
        this.verdicts = verdicts;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the clock and its process in the caller's transaction, which holds the lock of the case. Where the limit
     * is already past it is marked 期限後に開始 and rings from now on. Each clock runs once at a time in a case and part.
     *
     * @param basis when the event happened from which the rule counts
     * @param doerUnit unit of the post that has to act, of the role {@code doer}
     */
    @Transactional
    public ClockView start(
            IncidentId incident, @Nullable PartId part, ClockKey key, Instant basis, String doerUnit, Role doer) {
        return start(incident, part, key, Basis.of(basis), doerUnit, doer);
    }

    /** As {@link #start}, from an entry of knowledge, with which it moves. */
    @Transactional
    public ClockView start(
            IncidentId incident, @Nullable PartId part, ClockKey key, Basis basis, String doerUnit, Role doer) {
        return start(incident, part, key, RuleCondition.ALWAYS, basis, doerUnit, doer, ClockState.RUNNING);
    }

    /** As {@link #start}, by the rule for that condition. */
    @Transactional
    public ClockView start(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            RuleCondition condition,
            Instant basis,
            String doerUnit,
            Role doer) {
        return start(incident, part, key, condition, Basis.of(basis), doerUnit, doer, ClockState.RUNNING);
    }

    /**
     * As {@link #start}, from a day that somebody just chose: of a meeting, or (DATE_GIVEN) of the act itself. Where
     * the limit is past already it asks for the reason, at {@code latenessReason}, which is the act's too.
     */
    @Transactional
    public ClockView startChosen(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            RuleCondition condition,
            LocalDate chosen,
            String doerUnit,
            Role doer,
            @Nullable String latenessReason) {
        var started =
                start(incident, part, key, condition, OfficialTime.at(chosen, LocalTime.MIDNIGHT), doerUnit, doer);
        var row = rows.get(ClockRow.number(started.id()));
        if (row.enteredPastLimit()) {
            lateStarts.explain(row, given(latenessReason));
        }
        return started;
    }

    /**
     * As {@link #start} and {@link #met} in one, for an act that was done before anybody here could know that it was
     * owed: judged by the limit from the basis, which is not given anew. Late, the reason is owed, for
     * {@link LatenessReasons}.
     *
     * @param hours those that a contract names in place of the rule's own time
     * @param at when the act was done
     */
    @Transactional
    public void startMet(
            IncidentId incident,
            ClockKey key,
            Instant basis,
            @Nullable Integer hours,
            Instant at,
            String doerUnit,
            Role doer) {
        var rule = rules.validOn(OfficialTime.dayOf(basis), key);
        var given = hours == null ? null : GivenTime.hours(hours);
        var limit = rule.within(given).limit(basis, calendars.of(rule.columns(), null));
        var id = rows.add(
                incident,
                null,
                key,
                rule,
                Basis.of(basis),
                new Rule.Running(basis, limit),
                clock.instant(),
                doer,
                doerUnit,
                ClockState.RUNNING);
        rows.timeGiven(id, given);
        var row = rows.get(id);
        process.clockStarted(incident, row.name());
        events.publishEvent(new LimitSet(incident, null, key, limit));
        met(row, at.isAfter(limit), at, null);
    }

    /** As {@link #start}, for an act whose day is given: the basis is that day, at whose end the limit lies. */
    @Transactional
    public ClockView startFor(
            IncidentId incident, @Nullable PartId part, ClockKey key, LocalDate limitDay, String doerUnit, Role doer) {
        return start(
                incident,
                part,
                key,
                RuleCondition.DATE_GIVEN,
                OfficialTime.at(limitDay, LocalTime.MIDNIGHT),
                doerUnit,
                doer);
    }

    /**
     * As {@link #start}, from an entry of knowledge, by the rule for what an addressee wants from then on.
     *
     * @param given the time that it names; null where it only wants to be told promptly
     */
    @Transactional
    public void startWithin(
            IncidentId incident,
            PartId part,
            ClockKey key,
            Basis basis,
            @Nullable GivenTime given,
            String doerUnit,
            Role doer) {
        start(incident, part, key, RuleCondition.FROM_KNOWLEDGE, basis, given, doerUnit, doer, ClockState.RUNNING);
    }

    /**
     * As {@link #start}, 暫定: whether the act is owed is not judged yet. It runs and rings as any other clock until it
     * is met, and becomes one by {@link #settle} or ends without its act by {@link #end}.
     */
    @Transactional
    public ClockView startProvisional(
            IncidentId incident, @Nullable PartId part, ClockKey key, Basis basis, String doerUnit, Role doer) {
        return start(incident, part, key, RuleCondition.ALWAYS, basis, doerUnit, doer, ClockState.PROVISIONAL);
    }

    private ClockView start(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            RuleCondition condition,
            Basis basis,
            String doerUnit,
            Role doer,
            ClockState state) {
        return start(incident, part, key, condition, basis, null, doerUnit, doer, state);
    }

    private ClockView start(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            RuleCondition condition,
            Basis basis,
            @Nullable GivenTime given,
            String doerUnit,
            Role doer,
            ClockState state) {
        var now = clock.instant();
        var rule = rules.validOn(OfficialTime.dayOf(basis.at()), key, condition);
        var id = rows.add(
                incident,
                part,
                key,
                rule,
                basis,
                rule.within(given).run(basis.at(), now, calendars.of(rule.columns(), part)),
                now,
                doer,
                doerUnit,
                state);
        rows.timeGiven(id, given);
        var started = rows.get(id);
        process.clockStarted(incident, started.name());
        events.publishEvent(new LimitSet(incident, part, key, started.limit()));
        return started.view();
    }

    /**
     * The act of a provisional clock is owed: from now on it runs as any other, with the limit it has. Others stay as
     * they are.
     */
    @Transactional
    public void settle(IncidentId incident, @Nullable PartId part, ClockKey key) {
        rows.find(incident, part, key)
                .map(row -> rows.lock(row.id()))
                .filter(row -> row.state() == ClockState.PROVISIONAL)
                .ifPresent(row -> {
                    rows.settled(row.id());
                    events.publishEvent(new ClockSettled(incident, part, key));
                });
    }

    /**
     * The act was done at {@code at}: the clock stops. The first act counts, a later one changes nothing. Throws
     * InvalidInput at {@code latenessReason} when it was late and no reason is given.
     */
    @Transactional
    public void met(
            IncidentId incident, @Nullable PartId part, ClockKey key, Instant at, @Nullable String latenessReason) {
        var row = rows.lock(incident, part, key);
        if (row.running()) {
            var late = at.isAfter(row.limit());
            met(row, late, at, reason(row, late, at, latenessReason));
        }
    }

    private void met(ClockRow row, boolean late, Instant at, @Nullable String reason) {
        rows.met(row.id(), state(late), at, reason);
        verdicts.write(row, at, null, late, reason, clock.instant());
        stopped(row, new ClockMet(row.incident(), row.part(), row.key(), state(late)));
    }

    /**
     * As {@link #met}, by an act that has a purpose of its own and is not refused for want of a reason: late without
     * one, the reason is owed, for {@link LatenessReasons}. Nothing where no such clock runs in the case.
     */
    @Transactional
    public void metByAnyAct(IncidentId incident, ClockKey key, Instant at) {
        rows.find(incident, null, key)
                .map(row -> rows.lock(row.id()))
                .filter(ClockRow::running)
                .ifPresent(row -> {
                    var late = at.isAfter(row.limit());
                    met(row, late, at, late ? excused(row, at).orElse(null) : null);
                });
    }

    /** As {@link #met}, where the clock was ever started: a case begun before it existed goes on without it. */
    @Transactional
    public void metWhereStarted(
            IncidentId incident, @Nullable PartId part, ClockKey key, Instant at, @Nullable String latenessReason) {
        if (rows.find(incident, part, key).isPresent()) {
            met(incident, part, key, at, latenessReason);
        }
    }

    /** As {@link #met}, for an act of which only the day is known: late only if that is after the limit's day. */
    @Transactional
    public void metOn(
            IncidentId incident, @Nullable PartId part, ClockKey key, LocalDate day, @Nullable String latenessReason) {
        var row = rows.lock(incident, part, key);
        if (row.running()) {
            var late = day.isAfter(OfficialTime.limitDay(row.limit()));
            var reason = reason(row, late, OfficialTime.at(day, LocalTime.MIDNIGHT), latenessReason);
            rows.metOn(row.id(), state(late), day, reason);
            verdicts.write(row, null, day, late, reason, clock.instant());
            stopped(row, new ClockMet(incident, part, key, state(late)));
        }
    }

    /**
     * As {@link #met}, for an act whose time is known as {@code told} says: in time only if all of what was told lies
     * within the limit. Where no minute was told the verdict names the day.
     */
    @Transactional
    public void metAsTold(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            ToldMoment told,
            @Nullable String latenessReason) {
        if (told.at() != null) {
            met(incident, part, key, told.at(), latenessReason);
            return;
        }
        var row = rows.lock(incident, part, key);
        if (row.running()) {
            var reason = reasonAsTold(row, told, latenessReason);
            var late = reason != null;
            rows.metOn(row.id(), state(late), told.on(), reason);
            verdicts.write(row, null, told.on(), late, reason, clock.instant());
            stopped(row, new ClockMet(incident, part, key, state(late)));
        }
    }

    private @Nullable String reasonAsTold(ClockRow row, ToldMoment told, @Nullable String given) {
        var last = told.endsBy(clock.instant());
        var maybeInTime = !told.begins().isAfter(row.limit());
        try {
            return reason(row, last.isAfter(row.limit()), last, given);
        } catch (InvalidInput needed) {
            throw maybeInTime ? new InvalidInput("latenessReason", "lateness-told-too-roughly") : needed;
        }
    }

    /** Stops a clock without its act, if it runs. */
    @Transactional
    public void end(IncidentId incident, @Nullable PartId part, ClockKey key, EndReason reason) {
        rows.find(incident, part, key).ifPresent(row -> end(row, reason));
    }

    /** Stops what still runs of a part, without its act. */
    @Transactional
    public void end(IncidentId incident, PartId part, EndReason reason) {
        rows.running(incident).stream().filter(row -> part.equals(row.part())).forEach(row -> end(row, reason));
    }

    /** Stops what still runs in the case, without its act. */
    @Transactional
    public void end(IncidentId incident, EndReason reason) {
        end(incident, reason, Set.of());
    }

    /** Stops what still runs in the case, without its act, but for clocks of these keys. */
    @Transactional
    public void end(IncidentId incident, EndReason reason, Set<ClockKey> except) {
        rows.running(incident).stream()
                .filter(row -> !except.contains(row.key()))
                .forEach(row -> end(row, reason));
    }

    /** Stops a clock that two people waived. The caller has locked it. */
    public void waive(ClockRow row) {
        rows.waived(row.id());
        stopped(row, new ClockWaived(row.incident(), row.part(), row.key()));
    }

    private void end(ClockRow seen, EndReason reason) {
        var row = rows.lock(seen.id());
        if (row.running()) {
            rows.ended(row.id(), clock.instant(), reason);
            stopped(row, new ClockEnded(row.incident(), row.part(), row.key(), reason));
        }
    }

    /**
     * Asks for the reason as {@link #met} would for an act at {@code at}, and changes nothing: for an act that another
     * person has yet to confirm.
     */
    @Transactional(readOnly = true)
    public void requireReason(
            IncidentId incident, @Nullable PartId part, ClockKey key, Instant at, @Nullable String latenessReason) {
        rows.find(incident, part, key)
                .filter(ClockRow::running)
                .ifPresent(row -> reason(row, at.isAfter(row.limit()), at, latenessReason));
    }

    /** As {@link #requireReason}, of an act whose time is known as {@code told} says. */
    @Transactional(readOnly = true)
    public void requireReasonAsTold(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            ToldMoment told,
            @Nullable String latenessReason) {
        rows.find(incident, part, key)
                .filter(ClockRow::running)
                .ifPresent(row -> reasonAsTold(row, told, latenessReason));
    }

    /**
     * Null in time; else what is given, or what stands for it. Throws InvalidInput at {@code latenessReason} where
     * neither is there.
     */
    @Nullable
    String reason(ClockRow row, boolean late, Instant at, @Nullable String given) {
        if (!late) {
            return null;
        }
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return excused(row, at).orElseThrow(() -> new InvalidInput("latenessReason", "lateness-reason-needed"));
    }

    /**
     * What stands for a reason that is not asked. A limit that was past when its event was entered is not for whoever
     * acts next to explain, who has the rule's time from then on; the late entry's reason stands, once it has one also
     * after that.
     */
    private Optional<String> excused(ClockRow row, Instant at) {
        var entered = saidAtEntry(row);
        var until = row.notAskedUntil();
        return until != null && !at.isAfter(until) ? Optional.of(entered.orElse(LateStarts.UNEXPLAINED)) : entered;
    }

    private Optional<String> saidAtEntry(ClockRow row) {
        return lateStarts
                .of(row, rules.get(row.rule()).columns().basis().ofKnowledge())
                .map(start -> start.reason().value());
    }

    private static String given(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("latenessReason", "lateness-reason-needed");
        }
        return reason.strip();
    }

    private static ClockState state(boolean late) {
        return late ? ClockState.MET_LATE : ClockState.MET;
    }

    private void stopped(ClockRow row, DomainEvent event) {
        events.publishEvent(event);
        process.clockStopped(row.name());
    }

    /** Whether a clock can count from that basis: a rule was valid then, and there was a duty. */
    @Transactional(readOnly = true)
    public boolean countsFrom(ClockKey key, Instant basis) {
        return rules.find(OfficialTime.dayOf(basis), key, RuleCondition.ALWAYS)
                .filter(rule -> rule.columns().duty())
                .isPresent();
    }

    /** The limit that a clock would have if it were started now. */
    @Transactional(readOnly = true)
    public Instant limit(ClockKey key, Instant basis) {
        return limit(key, RuleCondition.ALWAYS, basis);
    }

    /** As {@link #limit}, by the rule for that condition. */
    @Transactional(readOnly = true)
    public Instant limit(ClockKey key, RuleCondition condition, Instant basis) {
        var rule = rules.validOn(OfficialTime.dayOf(basis), key, condition);
        return rule.run(basis, clock.instant(), calendars.of(rule.columns(), null))
                .limit();
    }

    /** The limit that {@link #startWithin} would set. */
    @Transactional(readOnly = true)
    public Instant limitWithin(ClockKey key, Instant basis, @Nullable GivenTime given) {
        var rule = rules.validOn(OfficialTime.dayOf(basis), key, RuleCondition.FROM_KNOWLEDGE);
        return rule.within(given)
                .run(basis, clock.instant(), calendars.of(rule.columns(), null))
                .limit();
    }

    /** The clock of this key in the case or its part, if it was ever started. */
    @Transactional(readOnly = true)
    public Optional<ClockView> find(IncidentId incident, @Nullable PartId part, ClockKey key) {
        return rows.find(incident, part, key).map(ClockRow::view);
    }

    /** All clocks of the case, the earliest limit first. */
    @Transactional(readOnly = true)
    public List<ClockView> of(IncidentId incident) {
        return rows.of(incident).stream().map(ClockRow::view).toList();
    }
}
