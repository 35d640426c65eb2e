package jp.todoke.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Objects;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow.ClockMoved;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.GivenTime;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.Rules;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocks counted anew, from another basis or by another rule: limit and timer move. {@link LimitMoves} says beforehand
 * to when.
 */
@Service
public class RecountedClocks {

    private final ClockRows rows;
    private final Rules rules;
    private final LimitMoves moves;
    private final LatenessVerdicts verdicts;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecountedClocks(
            ClockRows rows,
            Rules rules,
            LimitMoves moves,
            LatenessVerdicts verdicts,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.moves = moves;
        this.verdicts = verdicts;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The event from which a running clock counts was at another moment: limit and timer move. A limit that is past
     * thereby rings as late; time that was given anew at a late start is not taken back. A stopped clock stays as it
     * is; where its act was done, how that stands by the new basis is written beside it.
     */
    @Transactional
    public void move(IncidentId incident, @Nullable PartId part, ClockKey key, Instant newBasis) {
        move(rows.lock(incident, part, key), Basis.of(newBasis));
    }

    /**
     * As {@link #move} for every clock of the case that counts from the entry {@code from} of its knowledge: {@code to}
     * is an earlier one.
     */
    @Transactional
    public void knownMoved(IncidentId incident, Basis from, Basis to) {
        moves.countingFrom(incident, from).forEach(row -> move(rows.lock(row.id()), to));
    }

    /**
     * Counts a clock anew by the rule that it has, from the basis that it has: limit and timer move. The caller changed
     * its rule under its lock.
     */
    @Transactional
    public void recount(String clockId) {
        var row = rows.lock(ClockRow.number(clockId));
        move(row, row.counted());
    }

    /**
     * As {@link #move} for each of these clocks of the case or its part that was started and counts from another moment
     * than {@code basis}.
     */
    @Transactional
    public void countFrom(IncidentId incident, @Nullable PartId part, Collection<ClockKey> keys, Basis basis) {
        moves.countingOtherwise(incident, part, keys, basis.at()).forEach(row -> move(rows.lock(row.id()), basis));
    }

    /**
     * The case came under this condition: a clock that runs takes the condition's rule that is valid on the day of its
     * basis, and its limit and timer move. One that does not run stays as it is, and so does one under the condition
     * already: it keeps its version.
     */
    @Transactional
    public void conditionBecame(IncidentId incident, @Nullable PartId part, ClockKey key, RuleCondition condition) {
        rows.find(incident, part, key)
                .map(row -> rows.lock(row.id()))
                .filter(ClockRow::running)
                .ifPresent(row -> {
                    var rule = rules.validOn(OfficialTime.dayOf(row.basis()), key, condition);
                    if (rule.columns().condition()
                            != rules.get(row.rule()).columns().condition()) {
                        rows.ruled(row.id(), rule.id());
                        move(rows.get(row.id()), row.counted());
                    }
                });
    }

    /**
     * A plan, a contract or a filing names the day of the act: a clock that runs takes the rule for a given date, and
     * limit and timer move to that day, also from an earlier one that was given. One that does not run stays as it is.
     */
    @Transactional
    public void dateGiven(IncidentId incident, @Nullable PartId part, ClockKey key, LocalDate day) {
        rows.find(incident, part, key)
                .map(row -> rows.lock(row.id()))
                .filter(ClockRow::running)
                .ifPresent(row -> {
                    rows.ruled(
                            row.id(),
                            rules.validOn(day, key, RuleCondition.DATE_GIVEN).id());
                    move(rows.get(row.id()), Basis.of(OfficialTime.at(day, LocalTime.MIDNIGHT)));
                });
    }

    /**
     * The event from which a clock counts was at this moment: as {@link #move}; nothing where that was known, or no
     * such clock was started.
     */
    @Transactional
    public void basisBecame(IncidentId incident, @Nullable PartId part, ClockKey key, Instant basis) {
        rows.find(incident, part, key)
                .filter(row -> !moves.basisOf(row).equals(basis))
                .ifPresent(row -> move(rows.lock(row.id()), Basis.of(basis)));
    }

    /**
     * A contract names so many hours for the act, or none any more: a clock that was started counts anew. Where its act
     * was done, how that stands by them is written beside it.
     */
    @Transactional
    public void hoursBecame(IncidentId incident, @Nullable PartId part, ClockKey key, @Nullable Integer hours) {
        var given = hours == null ? null : GivenTime.hours(hours);
        rows.find(incident, part, key)
                .map(row -> rows.lock(row.id()))
                .filter(row -> !Objects.equals(row.given(), given))
                .ifPresent(row -> {
                    rows.timeGiven(row.id(), given);
                    move(rows.get(row.id()), new Basis(moves.basisOf(row), row.knowledge()));
                });
    }

    private void move(ClockRow row, Basis newBasis) {
        var now = clock.instant();
        var running = moves.from(row, newBasis.at());
        if (!row.running()) {
            if (row.metAt() != null || row.metOn() != null) {
                verdicts.lookBack(row, newBasis.at(), running.limit(), now);
                rows.foundEarlier(row.id(), newBasis.knowledge());
            }
            return;
        }
        var wasLate = !row.limit().isAfter(now) && !running.limit().isAfter(now);
        rows.moved(row.id(), newBasis, running, wasLate ? row.ringsFrom() : now);
        events.publishEvent(new ClockMoved(row.incident(), row.part(), row.key(), running.limit()));
        events.publishEvent(new LimitSet(row.incident(), row.part(), row.key(), running.limit()));
        process.clockMoved(row.name());
        if (row.key() == ClockKey.HEAD_REPORT && row.part() != null) {
            process.headReportLimitMoved(row.incident(), row.part());
        }
    }
}
