package jp.todoke.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.Role;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the cases: started with the case, stopped by the act they wait for, ringing in between. */
@Service
public class Clocks {

    /** What the timer is set to when no rung is left: never. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final ClockRows rows;
    private final Rules rules;
    private final RungMails mails;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clocks(ClockRows rows, Rules rules, RungMails mails, CaseProcess process, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.mails = mails;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the clock and its process in the caller's transaction, which holds the lock of the case. Where the limit is
     * already past it runs from now (期限後に開始). Each clock exists once in a case and part.
     *
     * @param basis    when the event happened from which the rule counts
     * @param doerUnit unit of the post that has to act, of the role {@code doer}
     */
    @Transactional
    public ClockView start(IncidentId incident, @Nullable PartId part, ClockKey key, Instant basis, String doerUnit, Role doer) {
        var now = clock.instant();
        var rule = rules.validOn(OfficialTime.dayOf(basis), key);
        var id = rows.add(incident, part, key, rule, basis, rule.run(basis, now), now, doer, doerUnit);
        var started = rows.get(id);
        process.clockStarted(incident, started.name());
        return started.view();
    }

    /**
     * The act was done at {@code at}: the clock stops. The first act counts, a later one changes nothing.
     * Throws InvalidInput at {@code latenessReason} when it was late and no reason is given.
     */
    @Transactional
    public void met(IncidentId incident, @Nullable PartId part, ClockKey key, Instant at, @Nullable String latenessReason) {
        var id = rows.find(incident, part, key).map(ClockRow::id)
                .orElseThrow(() -> new IllegalStateException("no clock " + key + " in " + incident));
        var row = rows.lock(id);
        if (!row.running()) {
            return;
        }
        var late = at.isAfter(row.limit());
        if (late && (latenessReason == null || latenessReason.isBlank())) {
            throw new InvalidInput("latenessReason", "lateness-reason-needed");
        }
        var state = late ? ClockState.MET_LATE : ClockState.MET;
        rows.met(id, state, at, late ? latenessReason.strip() : null);
        events.publishEvent(new ClockMet(incident, part, key, state));
        process.clockStopped(row.name());
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

    /** When the clock's timer fires next: at the latest rung due, else at the first to come, else in the year 9999. */
    @Transactional(readOnly = true)
    public Instant nextRung(String clockId) {
        var row = rows.get(ClockRow.number(clockId));
        return row.running() ? ladder(row).next(clock.instant()).map(Ladder.DueRung::dueAt).orElse(NEVER) : NEVER;
    }

    /** Rings the latest rung that is due, once, and records the earlier ones as skipped. Does nothing when none is due. */
    @Transactional
    public void act(String clockId) {
        var row = rows.lock(ClockRow.number(clockId));
        if (!row.running()) {
            return;
        }
        var now = clock.instant();
        var ladder = ladder(row);
        ladder.latestDue(now).ifPresent(rung -> {
            ladder.skippedFor(rung).forEach(skipped -> rows.acted(row.id(), skipped, now, true));
            rows.acted(row.id(), rung, now, false);
            mails.tell(row, rung);
            events.publishEvent(new ClockRang(row.incident(), row.part(), row.key(), rung.name()));
        });
    }

    private Ladder ladder(ClockRow row) {
        return Ladder.of(rules.get(row.rule()), row.runsFrom(), row.limit(), rows.rungsDone(row.id()));
    }
}
