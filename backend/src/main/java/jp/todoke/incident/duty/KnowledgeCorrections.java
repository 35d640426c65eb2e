package jp.todoke.incident.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.clock.LimitMove;
import jp.todoke.clock.LimitMoves;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.KnowledgeCorrection.KnowledgeCorrected;
import jp.todoke.incident.duty.KnowledgeCorrection.KnowledgeCorrectionDecided;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 知った日時の訂正: a wrong entry stays to be seen, struck, with who corrected it and why. Where no limit moves by it, it holds
 * at once; else when another one of the secretariat confirms it.
 */
@Service
public class KnowledgeCorrections {

    private final Incidents incidents;
    private final KnowledgeEntries knowledge;
    private final KnowledgeCorrectionRows rows;
    private final DutyBases bases;
    private final RecountedClocks recounted;
    private final LimitMoves moves;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final Signatures signatures;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnowledgeCorrections(
            Incidents incidents,
            KnowledgeEntries knowledge,
            KnowledgeCorrectionRows rows,
            DutyBases bases,
            RecountedClocks recounted,
            LimitMoves moves,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            Signatures signatures,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.rows = rows;
        this.bases = bases;
        this.recounted = recounted;
        this.moves = moves;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.signatures = signatures;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the case, the oldest first; one that waits with what it would move. */
    @Transactional(readOnly = true)
    public List<KnowledgeCorrection> of(IncidentId incident) {
        var reader = actors.get();
        return rows.of(incident).stream()
                .map(each -> !each.waits()
                        ? each
                        : each.waiting(
                                moves(incident, each.corrects(), each.employer(), earliest(each)),
                                reader.has(Role.SECRETARIAT)
                                        && secondPersons.mayLook(
                                                TwoPersonRule.BASIS, each.by().account(), reader.accountId())))
                .toList();
    }

    /** What would move if that entry were of that employer's people and that moment; nothing is saved. */
    @Transactional(readOnly = true)
    public KnowledgeConsequences consequences(IncidentId incident, long entry, Employer employer, Instant knownAt) {
        standing(incident, entry);
        var known = knowledge.first(incident);
        var would = KnowledgeEntries.first(supposed(incident, entry, employer, knownAt));
        return new KnowledgeConsequences(
                would.filter(basis -> basis.at().isBefore(known.at())).isPresent(),
                moves(incident, entry, employer, knownAt));
    }

    /**
     * Somebody says what is right instead of that entry, and why. Refuses one that is corrected already or waits to be,
     * a time that is none, and what would leave nobody of the body who knew before the first report was there.
     */
    @Transactional
    public void correct(IncidentId incident, long entry, NewKnowledge right, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var wrong = standing(incident, entry);
        if (rows.of(incident).stream().anyMatch(each -> each.waits() && each.corrects() == entry)) {
            throw KnowledgeRefusal.correctionWaits();
        }
        var instead = right.of(wrong.of());
        check(incident, entry, instead);
        var moved = moves(incident, entry, instead.employer(), instead.knownAt());
        var waits = !moved.isEmpty();
        var by = signatures.in(incident);
        var correction = rows.add(incident, entry, instead, reason, waits, by, clock.instant());
        if (waits) {
            mails.waits(
                    matter(correction, incident, moved),
                    Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD)
                            .flatMap(role -> posts.find(role).stream())
                            .toList(),
                    by.account());
        } else {
            takesEffect(incident, entry, instead);
        }
        events.publishEvent(new KnowledgeCorrected(incident, entry, waits));
    }

    /** Another one of the secretariat confirms, whereupon the limits move, or refuses with the reason. */
    @Transactional
    public void decide(IncidentId incident, long correction, boolean confirmed, @Nullable String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var open = rows.of(incident).stream()
                .filter(each -> each.id() == correction && each.needsSecond())
                .findFirst()
                .orElseThrow(KnowledgeRefusal::notThere);
        var by = signatures.in(incident);
        if (open.decision() != null) {
            if (open.decision().by().account() == by.account()
                    && open.decision().confirmed() == confirmed) {
                return;
            }
            throw KnowledgeRefusal.alreadyDecided();
        }
        if (!secondPersons.mayLook(TwoPersonRule.BASIS, open.by().account(), by.account())) {
            throw KnowledgeRefusal.secondPersonNeeded();
        }
        if (!confirmed && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "required");
        }
        var moved = moves(incident, open.corrects(), open.employer(), earliest(open));
        rows.decide(correction, confirmed, CaseText.of(reason), by, clock.instant());
        if (confirmed) {
            takesEffect(incident, open.corrects(), right(incident, open));
        }
        mails.decided(matter(correction, incident, moved), confirmed, open.by().account());
        events.publishEvent(new KnowledgeCorrectionDecided(incident, open.corrects(), confirmed));
    }

    private void takesEffect(IncidentId incident, long entry, NewKnowledge right) {
        var before = knowledge.first(incident);
        knowledge.correct(incident, entry, right);
        var now = knowledge.first(incident);
        if (!now.equals(before)) {
            recounted.knownMoved(incident, before, now);
        }
        bases.moveClocks(incident);
    }

    private void check(IncidentId incident, long entry, NewKnowledge right) {
        var checks = new FieldChecks();
        PastTimeCheck.check(checks, "known.", right.known(), clock.instant());
        checks.that(right.known().earliest() != null, "known.startAbout", "known-no-earliest")
                .refuse();
        var field = "known." + PastTimeCheck.startField(right.known());
        var first = KnowledgeEntries.first(supposed(incident, entry, right.employer(), right.knownAt()));
        checks.that(first.isPresent(), "employer", "knowledge-of-nobody").refuse();
        var known = first.orElseThrow().at();
        checks.that(!known.isAfter(incidents.get(incident).reportedAt()), field, "known-after-report")
                .that(right.of() == null || !right.knownAt().isBefore(known), field, "before-known")
                .refuse();
    }

    /** The entries that would hold. */
    private List<Knowledge> supposed(IncidentId incident, long entry, Employer employer, Instant at) {
        return knowledge.of(incident).stream()
                .map(each -> each.id() == entry ? each.as(employer, at) : each)
                .toList();
    }

    private List<LimitMove> moves(IncidentId incident, long entry, Employer employer, Instant at) {
        var known = knowledge.first(incident);
        var entries = supposed(incident, entry, employer, at);
        return KnowledgeEntries.first(entries)
                .map(first -> KnowledgeConsequences.each(
                        first.at().equals(known.at()) ? List.of() : moves.ifKnown(incident, known, first.at()),
                        bases.ifEntries(incident, first, entries)))
                .orElse(List.of());
    }

    private Knowledge standing(IncidentId incident, long entry) {
        var found = knowledge.all(incident).stream()
                .filter(each -> each.id() == entry)
                .findFirst()
                .orElseThrow(KnowledgeRefusal::notThere);
        if (!found.holds()) {
            throw KnowledgeRefusal.correctedAlready();
        }
        return found;
    }

    private NewKnowledge right(IncidentId incident, KnowledgeCorrection correction) {
        return new NewKnowledge(
                correction.knower().value(),
                correction.employer(),
                correction.known(),
                standing(incident, correction.corrects()).of(),
                correction.note() == null ? null : correction.note().value());
    }

    /** Only times that have an earliest instant were accepted. */
    private static Instant earliest(KnowledgeCorrection correction) {
        return correction.known().start().begins();
    }

    private static SecondPersonMails.Matter matter(long correction, IncidentId incident, List<LimitMove> moved) {
        var clock = moved.isEmpty()
                ? LegalDuty.TO_COMMISSION.clocks().get(0)
                : moved.get(0).key();
        return new SecondPersonMails.Matter(
                "knowledge-correction/" + correction, incident, "BASIS", clock, "/incidents/" + incident);
    }
}
