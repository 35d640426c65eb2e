package jp.todoke.incident.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.Basis;
import jp.todoke.clock.LimitMove;
import jp.todoke.clock.LimitMoves;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.DutyBasis.DutyBasisDecided;
import jp.todoke.incident.duty.DutyBasis.DutyBasisProposed;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 起算の日時: from which knowledge a duty counts. By default it is the body's first knowledge of the case; a later one (80
 * persons became 120) only when one of the secretariat proposes it with the reason and another one confirms it, or when
 * it was judged that there was no duty, or the duty was done, before that was known.
 */
@Service
public class DutyBases {

    private final Incidents incidents;
    private final KnowledgeEntries knowledge;
    private final BasisProposals proposals;
    private final LateDuties late;
    private final RecountedClocks recounted;
    private final LimitMoves moves;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyBases(
            Incidents incidents,
            KnowledgeEntries knowledge,
            BasisProposals proposals,
            LateDuties late,
            RecountedClocks recounted,
            LimitMoves moves,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.proposals = proposals;
        this.late = late;
        this.recounted = recounted;
        this.moves = moves;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Each duty with its basis, what was proposed, and what the open proposal would move. */
    @Transactional(readOnly = true)
    public List<DutyBasis> of(IncidentId incident) {
        return Stream.of(LegalDuty.values()).map(duty -> of(incident, duty)).toList();
    }

    private DutyBasis of(IncidentId incident, LegalDuty duty) {
        var made = proposals.of(incident, duty);
        var open = made.stream().findFirst().filter(proposal -> proposal.decision() == null);
        return new DutyBasis(
                duty,
                basis(incident, duty).at(),
                chosen(incident, duty).isPresent(),
                made,
                open.map(proposal -> ifFrom(incident, duty, proposal.knownAt())).orElse(List.of()),
                open.filter(proposal -> isSecond(proposal, actors.get().accountId()))
                        .isPresent());
    }

    /** From when the duty counts. */
    @Transactional(readOnly = true)
    public Basis basis(IncidentId incident, LegalDuty duty) {
        return basis(incident, duty, knowledge.first(incident), knowledge.of(incident));
    }

    /** A chosen knowledge gives way to an earlier one of the same duty only. */
    private Basis basis(IncidentId incident, LegalDuty duty, Basis known, List<Knowledge> entries) {
        return chosen(incident, duty, entries)
                .map(chosen -> Stream.concat(
                                Stream.of(chosen.known()),
                                entries.stream()
                                        .filter(Knowledge::ofBody)
                                        .filter(entry -> entry.of() == duty)
                                        .filter(entry -> !entry.recordedAt().isBefore(chosen.entriesFrom()))
                                        .map(Knowledge::basis))
                        .min(Comparator.comparing(Basis::at))
                        .orElseThrow())
                .orElse(known);
    }

    /**
     * Another knowledge than the body's first one of the case; entries of the duty count beside it that were recorded
     * from {@code entriesFrom} on.
     */
    private record Chosen(Basis known, Instant entriesFrom) {}

    /**
     * What two persons chose, or what made the duty after they had judged that there was none, whichever was written
     * down last.
     */
    private Optional<Chosen> chosen(IncidentId incident, LegalDuty duty) {
        return chosen(incident, duty, knowledge.of(incident));
    }

    /** As {@link #chosen(IncidentId, LegalDuty)}, the chosen entry taken from those, or what stands for it. */
    private Optional<Chosen> chosen(IncidentId incident, LegalDuty duty, List<Knowledge> entries) {
        var arisen = late.of(incident, duty);
        return proposals
                .chosen(incident, duty)
                .filter(proposal -> arisen.isEmpty()
                        || Objects.requireNonNull(proposal.decision())
                                .at()
                                .isAfter(arisen.get().recordedAt()))
                .map(proposal -> new Chosen(chosenOf(incident, proposal, entries), Instant.EPOCH))
                .or(() -> arisen.map(duties -> new Chosen(Basis.of(duties.knownAt()), duties.recordedAt())));
    }

    private Basis chosenOf(IncidentId incident, BasisProposal proposal, List<Knowledge> entries) {
        var standing = knowledge.standing(incident, proposal.knowledge());
        return entries.stream()
                .filter(entry -> entry.id() == standing)
                .findFirst()
                .map(Knowledge::basis)
                .orElseGet(() -> new Basis(proposal.knownAt(), proposal.knowledge()));
    }

    /** What of the duties would move if these were the entries that hold, {@code known} the first of them. */
    List<LimitMove> ifEntries(IncidentId incident, Basis known, List<Knowledge> entries) {
        return Stream.of(LegalDuty.values())
                .flatMap(duty -> ifFrom(
                        incident, duty, basis(incident, duty, known, entries).at())
                        .stream())
                .toList();
    }

    /**
     * The duty had been judged not to exist, or been done, and now it exists, because of what is known since
     * {@code known}. The caller holds the lock of the case.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arisenLate(IncidentId incident, LegalDuty duty, Instant known) {
        late.add(incident, duty, known, clock.instant());
    }

    /** What would move if the duty counted from this knowledge of the case; nothing is saved. */
    @Transactional(readOnly = true)
    public List<LimitMove> preview(IncidentId incident, LegalDuty duty, long entry) {
        return ifFrom(incident, duty, entry(incident, duty, entry).knownAt());
    }

    /**
     * What would move if the body had known of the case at {@code known}: only duties for which nothing else was
     * chosen.
     */
    public List<LimitMove> ifKnown(IncidentId incident, Instant known) {
        return Stream.of(LegalDuty.values())
                .filter(duty -> chosen(incident, duty).isEmpty())
                .flatMap(duty -> ifFrom(incident, duty, known).stream())
                .toList();
    }

    /** What would move if somebody of the body had known at {@code at} what makes the duty. */
    public List<LimitMove> ifKnownOf(IncidentId incident, LegalDuty duty, Instant at) {
        return chosen(incident, duty).isPresent()
                        && at.isBefore(basis(incident, duty).at())
                ? ifFrom(incident, duty, at)
                : List.of();
    }

    private List<LimitMove> ifFrom(IncidentId incident, LegalDuty duty, Instant basis) {
        return moves.ifFrom(incident, duty.part(), duty.clocks(), basis);
    }

    /** Moves each clock of a duty that does not count from its basis. The caller holds the lock of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveClocks(IncidentId incident) {
        for (var duty : LegalDuty.values()) {
            recounted.countFrom(incident, duty.part(), duty.clocks(), basis(incident, duty));
        }
    }

    /**
     * One of the secretariat proposes that the duty count from this knowledge. Refuses a knowledge of others than the
     * body, and a second proposal while one is open; the same one by the same person again changes nothing.
     */
    @Transactional
    public void propose(IncidentId incident, LegalDuty duty, long entry, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var chosen = entry(incident, duty, entry);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        var open = of(incident, duty).open();
        if (open != null) {
            if (open.knowledge() == entry
                    && open.by().account() == by.account()
                    && open.reason().value().equals(reason.strip())) {
                return;
            }
            throw BasisRefusal.anotherOpen();
        }
        if (chosen.knownAt().equals(basis(incident, duty).at())) {
            throw new InvalidInput("knowledge", "basis-same");
        }
        var proposal = proposals.add(incident, duty, entry, new CaseText(reason.strip()), by, clock.instant());
        mails.waits(
                matter(proposal, incident, duty),
                Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD)
                        .flatMap(role -> posts.find(role).stream())
                        .toList(),
                by.account());
        events.publishEvent(new DutyBasisProposed(incident, duty));
    }

    /** Another one of the secretariat confirms, whereupon the clocks move, or refuses with the reason. */
    @Transactional
    public void decide(IncidentId incident, LegalDuty duty, long proposal, boolean confirmed, @Nullable String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var open = proposals.of(incident, duty).stream()
                .filter(each -> each.id() == proposal)
                .findFirst()
                .orElseThrow(BasisRefusal::notThere);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        if (open.decision() != null) {
            if (open.decision().by().account() == by.account()
                    && open.decision().confirmed() == confirmed) {
                return;
            }
            throw BasisRefusal.alreadyDecided();
        }
        if (!isSecond(open, by.account())) {
            throw BasisRefusal.secondPersonNeeded();
        }
        if (!confirmed && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "required");
        }
        proposals.decide(proposal, confirmed, CaseText.of(reason), by, clock.instant());
        mails.decided(matter(proposal, incident, duty), confirmed, open.by().account());
        events.publishEvent(new DutyBasisDecided(incident, duty, confirmed));
        if (confirmed) {
            moveClocks(incident);
        }
    }

    private boolean isSecond(BasisProposal proposal, long account) {
        return secondPersons.mayLook(TwoPersonRule.BASIS, proposal.by().account(), account);
    }

    private static SecondPersonMails.Matter matter(long proposal, IncidentId incident, LegalDuty duty) {
        return new SecondPersonMails.Matter(
                "duty-basis/" + proposal, incident, "BASIS", duty.clocks().get(0), "/incidents/" + incident);
    }

    private Knowledge entry(IncidentId incident, LegalDuty duty, long id) {
        return knowledge.of(incident).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .filter(entry -> entry.ofBody() && (entry.of() == null || entry.of() == duty))
                .orElseThrow(() -> new InvalidInput("knowledge", "basis-not-of-body"));
    }
}
