package jp.todoke.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.administration.AppointmentRows.Proposal;
import jp.todoke.administration.WaitingAppointment.Reader;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.InstallationSetUp;
import jp.todoke.identity.Persons;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TieToFirstAct;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Holdings;
import jp.todoke.identity.organisation.Holdings.NewHolding;
import jp.todoke.identity.organisation.OrganisationChanged.AppointedAtSetUp;
import jp.todoke.identity.organisation.OrganisationChanged.AppointmentProposed;
import jp.todoke.identity.organisation.OrganisationChanged.AppointmentRejected;
import jp.todoke.identity.organisation.OrganisationChanged.AppointmentTakenBack;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 担当者の登録: who is to hold a post, or longer. Where the post gives power over all cases or over who holds what, it counts
 * when a second person has confirmed it, but for the set-up of an installation; nobody is appointed by the own word to
 * anything.
 */
@Service
@Transactional
public class Appointments {

    /** What came of an appointment: it counts, or waits for the second person. */
    public record AppointmentMade(boolean waits) {}

    private static final AppointmentMade COUNTS = new AppointmentMade(false);

    private final Holdings holdings;
    private final AppointmentRows rows;
    private final AppointmentMails mails;
    private final AppointmentViews views;
    private final SecondPersons secondPersons;
    private final Persons persons;
    private final InstallationSetUp setUp;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            Holdings holdings,
            AppointmentRows rows,
            AppointmentMails mails,
            AppointmentViews views,
            SecondPersons secondPersons,
            Persons persons,
            InstallationSetUp setUp,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holdings = holdings;
        this.rows = rows;
        this.mails = mails;
        this.views = views;
        this.secondPersons = secondPersons;
        this.persons = persons;
        this.setUp = setUp;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that waits, the oldest first, each with what it is to the reader. */
    @Transactional(readOnly = true)
    public List<WaitingAppointment> waiting() {
        return rows.waiting().stream()
                .map(proposal -> views.of(proposal, reader(proposal)))
                .toList();
    }

    /**
     * Lets somebody hold a post from a day on, both days included; {@code to} null while no end is known. Refuses at
     * its field oneself, an unknown login, an end before the beginning, and days on which the person holds the post
     * already.
     */
    public AppointmentMade appoint(
            long post, String login, @Nullable String title, boolean deputy, LocalDate from, @Nullable LocalDate to) {
        rows.lock();
        var wanted = holdings.wanted(post, login, title, deputy, from, to);
        if (isMe(wanted.account())) {
            throw new InvalidInput("login", "appointment-of-oneself");
        }
        if (takesTwo(wanted)) {
            return propose(null, wanted);
        }
        enter(wanted);
        return COUNTS;
    }

    /** Sets or corrects the last day of a holding; a later one than before is an appointment. */
    public AppointmentMade end(long holding, LocalDate to) {
        rows.lock();
        if (!holdings.wouldBeLonger(holding, to)) {
            holdings.end(holding, to);
            return COUNTS;
        }
        var wanted = holdings.longer(holding, to);
        if (isMe(wanted.account())) {
            throw new InvalidInput("to", "longer-for-oneself");
        }
        return takesTwo(wanted) ? propose(holding, wanted) : lengthened(holding, wanted);
    }

    /** Takes the end of a holding back: no last day is known any more, which is an appointment. */
    public AppointmentMade goOn(long holding) {
        rows.lock();
        if (!holdings.wouldBeLonger(holding, null)) {
            return COUNTS;
        }
        var wanted = holdings.longer(holding, null);
        if (isMe(wanted.account())) {
            throw AppointmentRefusal.ofOneself();
        }
        return takesTwo(wanted) ? propose(holding, wanted) : lengthened(holding, wanted);
    }

    /** The second person confirms, and it counts. */
    public void confirm(long id) {
        var proposal = open(id);
        if (reader(proposal) != Reader.SECOND_PERSON) {
            throw AppointmentRefusal.needsAnother();
        }
        rows.decided(id, null, me(), clock.instant());
        var longer = proposal.longer();
        if (longer == null) {
            enter(proposal.holding());
        } else {
            lengthened(longer, proposal.holding());
            mails.appointed(
                    "appointment/" + id, proposal.holding(), actors.get().accountId());
        }
        mails.agreed(proposal);
    }

    /** The second person declines with the reason, or whoever proposed it takes it back. */
    public void reject(long id, String reason) {
        var proposal = open(id);
        var reader = reader(proposal);
        if (reader == Reader.APPOINTED) {
            throw AppointmentRefusal.needsAnother();
        }
        rows.decided(id, reason, me(), clock.instant());
        var said = holdings.nameInHistory(proposal.holding());
        if (reader == Reader.PROPOSER) {
            mails.takenBack(proposal);
            events.publishEvent(new AppointmentTakenBack(said));
        } else {
            mails.refused(proposal);
            events.publishEvent(new AppointmentRejected(said));
        }
    }

    private AppointmentMade propose(@Nullable Long longer, NewHolding wanted) {
        var post = wanted.post();
        if (rows.waiting().stream()
                .anyMatch(other ->
                        other.holding().post() == post && other.holding().account() == wanted.account())) {
            throw AppointmentRefusal.waiting();
        }
        var now = clock.instant();
        var id = rows.add(longer, wanted, me(), now);
        mails.waits(new Proposal(id, longer, wanted, me(), now, false));
        events.publishEvent(new AppointmentProposed(holdings.nameInHistory(wanted)));
        return new AppointmentMade(true);
    }

    private void enter(NewHolding wanted) {
        var alone = wanted.role().takesTwo() && setUp.goesOn();
        var holding = holdings.appoint(wanted);
        if (wanted.role().takesTwo()) {
            mails.appointed("holding/" + holding, wanted, actors.get().accountId());
        }
        if (alone) {
            events.publishEvent(new AppointedAtSetUp(holdings.nameInHistory(wanted)));
        }
    }

    private AppointmentMade lengthened(long holding, NewHolding wanted) {
        var to = wanted.to();
        if (to == null) {
            holdings.goOn(holding);
        } else {
            holdings.end(holding, to);
        }
        return COUNTS;
    }

    private boolean takesTwo(NewHolding wanted) {
        return wanted.role().takesTwo() && !setUp.goesOn();
    }

    private Reader reader(Proposal proposal) {
        if (!secondPersons.mayLook(
                TwoPersonRule.APPOINTMENT, proposal.by().account(), actors.get().accountId())) {
            return Reader.PROPOSER;
        }
        return TwoPersonRule.APPOINTMENT.refuses(TieToFirstAct.PARTY)
                        && isMe(proposal.holding().account())
                ? Reader.APPOINTED
                : Reader.SECOND_PERSON;
    }

    private boolean isMe(long account) {
        return persons.same(account, actors.get().accountId());
    }

    private Proposal open(long id) {
        rows.lock();
        var proposal = rows.find(id).orElseThrow(AppointmentRefusal::notThere);
        if (proposal.decided()) {
            throw AppointmentRefusal.decided();
        }
        return proposal;
    }

    private ActedBy me() {
        var actor = actors.get();
        return ActedBy.of(
                actor,
                Stream.of(Role.ADMIN, Role.SECRETARIAT_HEAD, Role.AUDITOR)
                        .filter(actor::has)
                        .findFirst()
                        .orElse(Role.ADMIN));
    }
}
