package jp.todoke.assessment;

import java.time.Clock;
import java.time.Instant;
import jp.todoke.assessment.Assessment.JudgingAsked;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.OrganisationChanged.LegalRegimeChanged;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.duty.DutyBasis.DutyBasisDecided;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.Knowledge.KnowledgeRecorded;
import jp.todoke.incident.extent.AffectedCount.CountRecorded;
import jp.todoke.incident.extent.InformationKinds.InformationKindsRecorded;
import jp.todoke.incident.extent.Medium.MediumRecorded;
import jp.todoke.incident.extent.MediumFind.MediumFound;
import jp.todoke.incident.extent.Nature.NatureRecorded;
import jp.todoke.incident.joining.FacilityJoined;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 判断し直し: no judgement is the last while the case is open. A fact on which it rests and that became another asks for a
 * new one, and so may the secretariat at any time; the earlier one holds until the new one stands, but the limits of
 * what the table of duties names then do not wait for it. However much changes, one task waits.
 */
@Service
public class JudgingAgain implements TrackAgain {

    private final Judgements judgements;
    private final CurrentFacts facts;
    private final DutyByRules byRules;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final WorkAfterTracks work;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgingAgain(
            Judgements judgements,
            CurrentFacts facts,
            DutyByRules byRules,
            Incidents incidents,
            DutyClocks clocks,
            WorkAfterTracks work,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.facts = facts;
        this.byRules = byRules;
        this.incidents = incidents;
        this.clocks = clocks;
        this.work = work;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody of the secretariat wants it judged again, and says why. Nothing where that is asked already; refused
     * before the first judgement.
     */
    @Transactional
    public void ask(IncidentId incident, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var assessment = judgements.of(incident);
        if (assessment.last().isEmpty()) {
            throw new AssessmentRefusal.NothingToJudgeAgain();
        }
        if (assessment.mayBeAsked()) {
            open(incident, assessment, AskedAgain.Why.MISTAKE, new CaseText(reason.strip()), clock.instant());
        }
    }

    @Override
    public Track track() {
        return Track.ASSESSMENT;
    }

    /**
     * A closed case was judged; its process has opened the step already. The limit counts from when the office was told
     * what reopened the case.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(IncidentId incident, Instant known) {
        open(incident, judgements.of(incident), AskedAgain.Why.REOPENED, null, known);
        byRules.look(incident);
    }

    @EventListener
    void counted(CountRecorded count) {
        look(count.incident());
    }

    @EventListener
    void turnedOut(NatureRecorded nature) {
        look(nature.incident());
    }

    @EventListener
    void lookedThrough(InformationKindsRecorded kinds) {
        look(kinds.incident());
    }

    @EventListener
    void lost(MediumRecorded medium) {
        look(medium.incident());
    }

    /** Whoever found it may have looked at it, or nobody has: that is judged again whatever was judged before. */
    @EventListener
    void found(MediumFound find) {
        var assessment = judgements.of(find.incident());
        if (assessment.mayBeAsked()) {
            open(find.incident(), assessment, AskedAgain.Why.FACTS, null, clock.instant());
        }
        byRules.look(find.incident());
    }

    @EventListener
    void known(KnowledgeRecorded knowledge) {
        look(knowledge.incident());
    }

    @EventListener
    void based(DutyBasisDecided basis) {
        look(basis.incident());
    }

    @EventListener
    void joined(FacilityJoined unit) {
        look(unit.incident());
    }

    /**
     * A unit is under other rules now, and with it what lies below. Every running case of theirs is locked before it is
     * looked at, oldest first: whoever judges one just now has judged by the rules before.
     */
    @EventListener
    void underOtherRules(LegalRegimeChanged changed) {
        incidents.running().stream()
                .filter(incident -> facts.concerns(incidents.get(incident), changed.unit()))
                .forEach(incident -> {
                    incidents.lock(incident);
                    look(incident);
                });
    }

    /**
     * Asks where the facts are others than those that were judged last, and the table of duties each time: after it is
     * asked, more may be learnt. Whoever recorded the fact holds the lock of the case.
     */
    private void look(IncidentId incident) {
        var assessment = judgements.of(incident);
        if (assessment.mayBeAsked()
                && !facts.of(incident).equals(assessment.last().orElseThrow().facts())) {
            open(incident, assessment, AskedAgain.Why.FACTS, null, clock.instant());
        }
        byRules.look(incident);
    }

    private void open(
            IncidentId incident, Assessment assessment, AskedAgain.Why why, @Nullable CaseText reason, Instant since) {
        var now = clock.instant();
        var number = assessment.last().orElseThrow().number();
        judgements.ask(incident, number, new AskedAgain(why, reason, now, ActedBy.of(actor.get(), Role.SECRETARIAT)));
        events.publishEvent(new JudgingAsked(incident, number, why));
        work.begins(incident);
        clocks.judgeAgain(incidents.get(incident), since);
        process.judgeAgain(incident);
    }
}
