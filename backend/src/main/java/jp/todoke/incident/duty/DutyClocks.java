package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.Basis;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incident;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks of what the law may ask. They run from the first report, 暫定 while nobody has judged; judging settles or
 * ends them, and they start again only where a duty arises after that, judged or named by the rules. Where the law
 * asked for nothing on the day of knowing, no clock of the report to the state starts, and telling the persons is the
 * house's own rule. The caller of each method holds the lock of the case.
 */
@Component
public class DutyClocks {

    private static final PartId COMMISSION = LegalDuty.TO_COMMISSION.part();

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final Posts posts;
    private final Lines lines;

    DutyClocks(Clocks clocks, RecountedClocks recounted, Posts posts, Lines lines) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.posts = posts;
        this.lines = lines;
    }

    /** Starts them with the case: the judgement, and provisionally what it will decide. */
    public void start(Incident incident, Basis known) {
        var secretariat = posts.resolve(Role.SECRETARIAT, incident.originUnit()).unitCode();
        clocks.start(incident.number(), null, ClockKey.ASSESSMENT, known, secretariat, Role.SECRETARIAT);
        var asked = asked(known.at());
        if (asked) {
            LegalDuty.TO_COMMISSION
                    .clocks()
                    .forEach(key -> clocks.startProvisional(
                            incident.number(), COMMISSION, key, known, secretariat, Role.SECRETARIAT));
        }
        var head = lines.role(LinePlace.HEAD, incident.originUnit());
        LegalDuty.TO_PERSONS.clocks().forEach(key -> {
            if (asked) {
                clocks.startProvisional(incident.number(), null, key, known, incident.originUnit(), head);
            } else {
                clocks.start(incident.number(), null, key, known, incident.originUnit(), head);
            }
        });
    }

    /** Whether the law asked municipalities for a report on the day of that knowledge. */
    public boolean asked(Instant known) {
        return clocks.countsFrom(ClockKey.PRELIMINARY_REPORT, known);
    }

    /** The duty was judged, at {@code at}: asks for the reason where that is late. */
    public void judged(IncidentId incident, Instant at, @Nullable String latenessReason) {
        met(incident, null, ClockKey.ASSESSMENT, at, latenessReason);
    }

    /** Two persons ended the judging without a judge: nobody is late with it. */
    public void notJudged(IncidentId incident) {
        clocks.end(incident, null, ClockKey.ASSESSMENT, EndReason.NOT_NEEDED);
    }

    /** It is to be judged again, asked at that moment: a limit runs for it, unless one runs already. */
    public void judgeAgain(Incident incident, Instant asked) {
        if (!runs(incident.number(), null, ClockKey.ASSESSMENT)) {
            clocks.start(
                    incident.number(),
                    null,
                    ClockKey.ASSESSMENT,
                    RuleCondition.ASKED_AGAIN,
                    asked,
                    posts.resolve(Role.SECRETARIAT, incident.originUnit()).unitCode(),
                    Role.SECRETARIAT);
        }
    }

    /**
     * A duty arose after a judgement: its clocks that do not run do so from that knowledge on, 暫定 until {@link #owed}.
     */
    public void again(Incident incident, LegalDuty duty, Basis known) {
        beginning(incident.number(), duty, known.at()).forEach(key -> {
            var unit = duty == LegalDuty.TO_COMMISSION
                    ? posts.resolve(Role.SECRETARIAT, incident.originUnit()).unitCode()
                    : incident.originUnit();
            clocks.startProvisional(
                    incident.number(),
                    duty.part(),
                    key,
                    known,
                    unit,
                    duty == LegalDuty.TO_COMMISSION ? Role.SECRETARIAT : lines.role(LinePlace.HEAD, unit));
        });
    }

    /** The persons concerned are told again because of that knowledge: the limits of telling run, unless they do. */
    public void tellAgain(Incident incident, Basis known) {
        var unit = incident.originUnit();
        LegalDuty.TO_PERSONS.clocks().stream()
                .filter(key -> !runs(incident.number(), LegalDuty.TO_PERSONS.part(), key))
                .forEach(key -> clocks.start(
                        incident.number(),
                        LegalDuty.TO_PERSONS.part(),
                        key,
                        known,
                        unit,
                        lines.role(LinePlace.HEAD, unit)));
    }

    /** Which clocks of the duty {@link #again} would start; none of the report where the law asked for none then. */
    public List<ClockKey> beginning(IncidentId incident, LegalDuty duty, Instant known) {
        return duty.clocks().stream()
                .filter(key -> clocks.countsFrom(key, known))
                .filter(key -> !runs(incident, duty.part(), key))
                .toList();
    }

    /** The limit that a clock of a duty would have from that knowledge. */
    public Instant limit(ClockKey key, boolean wrongfulPurpose, Instant known) {
        return clocks.limit(key, wrongfulPurpose ? RuleCondition.WRONGFUL_PURPOSE : RuleCondition.ALWAYS, known);
    }

    /** The limits that run of the report to the commission, the earliest first. */
    public List<ClockView> running(IncidentId incident) {
        return clocks.of(incident).stream()
                .filter(clock -> COMMISSION.equals(clock.part()) && clock.running())
                .toList();
    }

    private boolean runs(IncidentId incident, @Nullable PartId part, ClockKey key) {
        return clocks.find(incident, part, key).filter(ClockView::running).isPresent();
    }

    /**
     * A duty exists, or is not to be excluded: its clocks go on.
     *
     * @param certain whether it exists; else its clocks stay provisional
     * @param wrongfulPurpose whether a wrongful purpose is among the grounds, which gives 確報 more time, and no longer
     *     does once it is not
     */
    public void owed(IncidentId incident, boolean certain, boolean wrongfulPurpose) {
        recounted.conditionBecame(
                incident,
                COMMISSION,
                ClockKey.FINAL_REPORT,
                wrongfulPurpose ? RuleCondition.WRONGFUL_PURPOSE : RuleCondition.ALWAYS);
        if (certain) {
            settle(incident, LegalDuty.TO_COMMISSION);
            settle(incident, LegalDuty.TO_PERSONS);
        }
    }

    /**
     * The facts as they are now name no wrongful purpose any more: 確報 has the shorter time until that is judged. A
     * longer time is given by a judgement only, for the earlier limit is the safe one.
     */
    public void shorter(IncidentId incident) {
        recounted.conditionBecame(incident, COMMISSION, ClockKey.FINAL_REPORT, RuleCondition.ALWAYS);
    }

    /**
     * Two persons judged that no duty exists: 解消. Whether the persons are told all the same is for the house to decide,
     * by its own limit.
     */
    public void notOwed(IncidentId incident) {
        clocks.end(incident, COMMISSION, EndReason.NO_DUTY);
        settle(incident, LegalDuty.TO_PERSONS);
    }

    private void settle(IncidentId incident, LegalDuty duty) {
        duty.clocks().forEach(key -> clocks.settle(incident, duty.part(), key));
    }

    /** As {@link #met}, of an act whose time is known as {@code told} says. */
    public void metAsTold(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            ToldMoment told,
            @Nullable String latenessReason) {
        if (clocks.find(incident, part, key).isPresent()) {
            clocks.metAsTold(incident, part, key, told, latenessReason);
        }
    }

    /**
     * An act was done that a clock of the duties waits for; nothing where none does. Asks for the reason where it was
     * late.
     */
    public void met(
            IncidentId incident, @Nullable PartId part, ClockKey key, Instant at, @Nullable String latenessReason) {
        if (clocks.find(incident, part, key).isPresent()) {
            clocks.met(incident, part, key, at, latenessReason);
        }
    }
}
