package jp.todoke.clock.ringing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.PartNames;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.clock.counting.Rules;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * このまま対応がない場合の督促予定: the rungs to come if nobody acts, found by asking the ladder of each clock as its timer will ask
 * it.
 */
@Service
public class ComingRungs {

    private final ClockRows rows;
    private final Rules rules;
    private final OfficeCalendar calendar;
    private final RungReceivers receivers;
    private final NightCalls calls;
    private final DutyTelephones telephones;
    private final PartNames parts;
    private final Clock clock;

    ComingRungs(
            ClockRows rows,
            Rules rules,
            OfficeCalendar calendar,
            RungReceivers receivers,
            NightCalls calls,
            DutyTelephones telephones,
            PartNames parts,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.calendar = calendar;
        this.receivers = receivers;
        this.calls = calls;
        this.telephones = telephones;
        this.parts = parts;
        this.clock = clock;
    }

    /** Those of every running clock of the case, in the order in which they ring. */
    @Transactional(readOnly = true)
    public List<ComingRung> of(IncidentId incident) {
        return rows.running(incident).stream()
                .flatMap(row -> of(row).stream())
                .sorted(Comparator.comparing(ComingRung::at))
                .toList();
    }

    /** Those of one clock, up to the one after which nothing changes any more; a stopped clock has none. */
    public List<ComingRung> of(ClockRow row) {
        var coming = new ArrayList<ComingRung>();
        var acts = new ArrayList<>(rows.acts(row.id()));
        var now = clock.instant();
        var rule = rules.get(row.rule()).columns();
        while (row.running()
                && (coming.isEmpty() || !coming.get(coming.size() - 1).last())) {
            var ladder = Ladder.of(rule, row.times(), now, acts, calendar);
            var rung = ladder.next(now);
            now = rung.dueAt().isAfter(now) ? rung.dueAt() : now;
            coming.add(coming(row, rule.ladder(), rung, now));
            for (var settled : ladder.skippedFor(rung)) {
                acts.add(new Ladder.Act(settled.name(), now));
            }
            acts.add(new Ladder.Act(rung.name(), now));
        }
        return coming;
    }

    private ComingRung coming(ClockRow row, LadderKind ladder, Ladder.DueRung rung, Instant at) {
        var day = OfficialTime.dayOf(at);
        var told = receivers.of(row, ladder, rung.postsAbove(), day);
        var called = calls.toReach(ladder, told, at);
        var to = told.stream()
                .map(RungReceivers.Told::post)
                .map(post -> {
                    var number = telephones.reaching(post);
                    return new ComingRung.ToldPost(
                            post.name(),
                            post.unitName(),
                            number.map(DutyTelephone::label).orElse(null),
                            number.map(DutyTelephone::number).orElse(null),
                            called.filter(post::equals).isPresent());
                })
                .toList();
        var part = parts.of(row.part());
        return new ComingRung(
                at,
                row.name().value(),
                row.key(),
                row.part(),
                part,
                rung.name(),
                !row.limit().isAfter(at),
                row.key() == ClockKey.HEAD_REPORT && rung.name().equals("LIMIT"),
                receivers.pastTheTop(row, rung.postsAbove(), day),
                to);
    }
}
