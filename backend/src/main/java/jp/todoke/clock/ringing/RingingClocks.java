package jp.todoke.clock.ringing;

import java.time.Clock;
import java.time.Instant;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.clock.counting.RuleCalendars;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.Rules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the timer of a clock asks: when it fires, and that it ring. */
@Service
public class RingingClocks {

    /** What the timer of a stopped clock would be set to. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final ClockRows rows;
    private final Rules rules;
    private final RuleCalendars calendars;
    private final RungReceivers receivers;
    private final RungMails mails;
    private final NightCalls calls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RingingClocks(
            ClockRows rows,
            Rules rules,
            RuleCalendars calendars,
            RungReceivers receivers,
            RungMails mails,
            NightCalls calls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.calendars = calendars;
        this.receivers = receivers;
        this.mails = mails;
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    /** When the clock's timer fires next: at the latest rung due, else at the first to come; a stopped clock never. */
    @Transactional(readOnly = true)
    public Instant nextRung(String clockId) {
        var row = rows.get(ClockRow.number(clockId));
        var now = clock.instant();
        return row.running()
                ? ladder(rules.get(row.rule()).columns(), row, now).next(now).dueAt()
                : NEVER;
    }

    /**
     * Rings the latest rung that is due, once, and records the earlier ones as skipped. Does nothing when none is due.
     */
    @Transactional
    public void act(String clockId) {
        var row = rows.lock(ClockRow.number(clockId));
        if (!row.running()) {
            return;
        }
        var now = clock.instant();
        var rule = rules.get(row.rule()).columns();
        var ladder = ladder(rule, row, now);
        ladder.latestDue(now).ifPresent(rung -> {
            ladder.skippedFor(rung).forEach(skipped -> rows.acted(row.id(), skipped, now, true));
            rows.acted(row.id(), rung, now, false);
            var told = receivers.of(row, rule.ladder(), rung.postsAbove(), OfficialTime.dayOf(now));
            mails.tell(row, rung, told);
            calls.open(row, rule.ladder(), rung, told, now);
            events.publishEvent(new ClockRang(row.incident(), row.part(), row.key(), rung.name()));
        });
    }

    private Ladder ladder(RuleView rule, ClockRow row, Instant now) {
        return Ladder.of(rule, row.times(), now, rows.acts(row.id()), calendars.municipal());
    }
}
