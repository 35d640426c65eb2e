package jp.todoke.publication;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Persons;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.OtherConfirmations;
import jp.todoke.incident.duty.WaitingConfirmation;
import jp.todoke.publication.TextDecision.PublicationTextDecided;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 公表文の承認: the director approves the last version of the text or returns it with the reason; whoever wrote it or is a
 * party to the case is passed over, so that the next post up the line approves.
 */
@Service
public class TextApprovals implements OtherConfirmations {

    private final Incidents incidents;
    private final Publications publications;
    private final PublicationTexts texts;
    private final ActingPosts acting;
    private final Confidentiality confidentiality;
    private final Persons persons;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextApprovals(
            Incidents incidents,
            Publications publications,
            PublicationTexts texts,
            ActingPosts acting,
            Confidentiality confidentiality,
            Persons persons,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            CaseAccess access,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.publications = publications;
        this.texts = texts;
        this.acting = acting;
        this.confidentiality = confidentiality;
        this.persons = persons;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.access = access;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The post that approves the last version, as people call it. */
    @Transactional(readOnly = true)
    public String approver(IncidentId incident) {
        return post(incident).label();
    }

    /** Whether the last version waits and the reader may approve it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(IncidentId incident) {
        return texts.versions(incident).waits() && isApprover(incident, actors.get());
    }

    /** A version was kept: where the case is to be published, whoever approves is told. The caller holds the lock. */
    @Transactional
    public void kept(IncidentId incident) {
        var status = publications.of(incident).status();
        if (status == PublicationStatus.TO_PUBLISH || status == PublicationStatus.PUBLISHED) {
            mails.waits(matter(incident), List.of(post(incident)), actors.get().accountId());
        }
    }

    /**
     * The director approves the last version or returns it with the reason. The caller holds the lock of the case and
     * has compared the version.
     */
    @Transactional
    public void decide(IncidentId incident, TextDecisionEntry entry) {
        var versions = texts.versions(incident);
        var actor = actors.get();
        requireApprover(incident, actor);
        entry.check();
        var decision = versions.decide(
                entry.outcome(),
                entry.reason(),
                ActedBy.of(actor, post(incident).role()),
                clock.instant());
        texts.decide(incident, decision);
        mails.decided(
                matter(incident),
                entry.outcome() == TextOutcome.APPROVED,
                versions.last().orElseThrow().by().account());
        events.publishEvent(new PublicationTextDecided(incident, entry.outcome()));
    }

    /** The texts that wait for the person of this request in the cases that this person sees. */
    @Override
    public Stream<WaitingConfirmation> of(Actor actor) {
        return texts.waiting().stream()
                .filter(incident -> access.sees(incident) && isApprover(incident, actor))
                .map(incident -> {
                    var text = texts.last(incident).orElseThrow();
                    return WaitingConfirmation.ofText(
                            incident, text.number(), text.by().post(), text.at());
                });
    }

    private void requireApprover(IncidentId incident, Actor actor) {
        if (!isOther(incident, actor)) {
            throw PublicationRefusal.textSecondPersonNeeded();
        }
        if (!isApprover(incident, actor)) {
            throw PublicationRefusal.textDecidedBy(post(incident).label());
        }
    }

    private boolean isApprover(IncidentId incident, Actor actor) {
        var post = post(incident);
        return isOther(incident, actor)
                && actor.holds(post.role(), post.unitCode())
                && !confidentiality.hindered(incident).contains(actor.accountId());
    }

    private boolean isOther(IncidentId incident, Actor actor) {
        return texts.versions(incident).writers().stream()
                .allMatch(writer -> secondPersons.mayLook(TwoPersonRule.PUBLICATION_TEXT, writer, actor.accountId()));
    }

    private Post post(IncidentId incident) {
        var passed = new HashSet<>(confidentiality.hindered(incident));
        passed.addAll(persons.accountsOf(texts.versions(incident).writers()));
        return acting.of(Role.DEPARTMENT_DIRECTOR, incidents.get(incident).originUnit(), passed);
    }

    private SecondPersonMails.Matter matter(IncidentId incident) {
        return new SecondPersonMails.Matter(
                "publication-text/" + incident + "/" + texts.of(incident).size(),
                incident,
                "PUBLICATION_TEXT",
                null,
                "/publication-texts/" + incident);
    }
}
