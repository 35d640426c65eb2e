package jp.todoke.incident.earlyend;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.Act;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.OutsidePersons;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.earlyend.EarlyEnding.EarlyEndDecided;
import jp.todoke.incident.earlyend.EarlyEnding.EarlyEndProposed;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 途中で不要とする, and 簡易終結: the section chief proposes that tracks which run end as not needed, each with its reason; another
 * person of the secretariat, from outside the units concerned, confirms.
 */
@Service
public class EarlyEndings {

    private final Incidents incidents;
    private final EndingTracks tracks;
    private final EarlyEndRows rows;
    private final SecondPersons secondPersons;
    private final OutsidePersons outsidePersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyEndings(
            Incidents incidents,
            EndingTracks tracks,
            EarlyEndRows rows,
            SecondPersons secondPersons,
            OutsidePersons outsidePersons,
            SecondPersonMails mails,
            Posts posts,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.tracks = tracks;
        this.rows = rows;
        this.secondPersons = secondPersons;
        this.outsidePersons = outsidePersons;
        this.mails = mails;
        this.posts = posts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What was proposed and decided, what still runs, and what the reader may do. */
    @Transactional(readOnly = true)
    public EarlyEndView of(IncidentId incident) {
        var ending = ending(incident);
        var account = actors.get().accountId();
        return new EarlyEndView(
                ending.proposals(),
                ending.running(),
                ending.against(),
                ending.open()
                        .filter(open -> isSecond(open.by(), account) && isOutside(incident, account))
                        .isPresent());
    }

    /** The section chief proposes it, with the reasons; the same one again changes nothing. */
    @Transactional
    public void propose(IncidentId incident, NewEarlyEnd proposed) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var by = ActedBy.of(actors.get(), Role.SECTION_CHIEF);
        if (!ending(incident).propose(proposed, by)) {
            return;
        }
        var proposal = rows.add(incident, proposed, by, clock.instant());
        mails.waits(
                matter(incident, proposed.kind(), proposal),
                Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD)
                        .flatMap(role -> posts.find(role).stream())
                        .toList(),
                by.account());
        events.publishEvent(new EarlyEndProposed(incident, proposed.kind()));
    }

    /** One of the secretariat confirms, whereupon the tracks end, or refuses with the reason. */
    @Transactional
    public void decide(IncidentId incident, long proposal, boolean confirmed, @Nullable String reason) {
        incidents.lock(incident);
        var ending = ending(incident);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        if (!ending.decide(proposal, confirmed, reason, by)) {
            return;
        }
        incidents.requireRunning(incident);
        var asked = ending.open().orElseThrow(EarlyEndRefusal::notThere);
        requireOther(incident, asked.by(), by.account());
        var now = clock.instant();
        var ends = confirmed ? tracks.ends(incident, ending.ending(asked)) : List.<EndingTracks.Ending>of();
        rows.decide(incident, proposal, confirmed, CaseText.of(reason), by, now);
        mails.decided(
                matter(incident, asked.kind(), proposal), confirmed, asked.by().account());
        events.publishEvent(new EarlyEndDecided(
                incident,
                asked.kind(),
                confirmed,
                ends.stream().map(EndingTracks.Ending::track).sorted().toList()));
        if (confirmed) {
            tracks.end(incident, asked, ends, by, now);
        }
    }

    /** What waits in all cases for this one of the secretariat as the second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingEarlyEnd> waiting(long account) {
        return rows.waiting(account).stream()
                .filter(waiting -> isSecond(waiting.by(), account) && isOutside(waiting.incident(), account))
                .map(waiting -> new WaitingEarlyEnd(
                        waiting.incident(), waiting.kind(), waiting.by().post(), waiting.at()))
                .toList();
    }

    private EarlyEnding ending(IncidentId incident) {
        var ended = incidents.get(incident).status().ended();
        return new EarlyEnding(
                rows.of(incident),
                ended ? List.of() : tracks.running(incident),
                ended ? List.of() : tracks.against(incident));
    }

    private void requireOther(IncidentId incident, ActedBy first, long account) {
        if (!isSecond(first, account)) {
            throw EarlyEndRefusal.secondPersonNeeded();
        }
        if (!isOutside(incident, account)) {
            throw EarlyEndRefusal.outsidePersonNeeded();
        }
    }

    private boolean isSecond(ActedBy first, long account) {
        return secondPersons.mayLook(TwoPersonRule.EARLY_END, first.account(), account);
    }

    private boolean isOutside(IncidentId incident, long account) {
        return !outsidePersons.insiders(Act.EARLY_END_DECIDED, incident).contains(account);
    }

    private static SecondPersonMails.Matter matter(IncidentId incident, EarlyEndKind kind, long proposal) {
        return new SecondPersonMails.Matter(
                "early-end/" + proposal, incident, "EARLY_END_" + kind, null, "/incidents/" + incident);
    }
}
