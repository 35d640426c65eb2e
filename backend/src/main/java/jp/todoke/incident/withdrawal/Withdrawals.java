package jp.todoke.incident.withdrawal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.withdrawal.Withdrawal.WithdrawalDecided;
import jp.todoke.incident.withdrawal.Withdrawal.WithdrawalProposed;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 取下げ: the section chief proposes it, another person of the secretariat confirms; from then on nothing of the case runs
 * any more. What reached beyond the office is judged anew instead.
 */
@Service
public class Withdrawals {

    private final Incidents incidents;
    private final IncidentRows cases;
    private final List<CasePart> parts;
    private final WithdrawalRows rows;
    private final Clocks clocks;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            Incidents incidents,
            IncidentRows cases,
            List<CasePart> parts,
            WithdrawalRows rows,
            Clocks clocks,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.parts = parts;
        this.rows = rows;
        this.clocks = clocks;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** What was proposed and decided, and what the reader may do. */
    @Transactional(readOnly = true)
    public WithdrawalView of(IncidentId incident) {
        var withdrawal = withdrawal(incident);
        var actor = actors.get();
        return new WithdrawalView(
                withdrawal.proposals(),
                !incidents.get(incident).status().ended() && !withdrawal.reachedBeyond(),
                withdrawal
                        .open()
                        .filter(open -> isSecond(open.by(), actor.accountId()))
                        .isPresent());
    }

    /** The section chief proposes it with the reason; the same one again changes nothing. */
    @Transactional
    public void propose(IncidentId incident, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var by = ActedBy.of(actors.get(), Role.SECTION_CHIEF);
        if (!withdrawal(incident).propose(reason, by)) {
            return;
        }
        var proposal = rows.add(incident, reason, by, clock.instant());
        mails.waits(
                matter(incident, proposal),
                Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD)
                        .flatMap(role -> posts.find(role).stream())
                        .toList(),
                by.account());
        events.publishEvent(new WithdrawalProposed(incident));
    }

    /** One of the secretariat confirms, whereupon the case is withdrawn, or refuses with the reason. */
    @Transactional
    public void decide(IncidentId incident, long proposal, boolean confirmed, @Nullable String reason) {
        incidents.lock(incident);
        var withdrawal = withdrawal(incident);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        if (!withdrawal.decide(proposal, confirmed, reason, by)) {
            return;
        }
        incidents.requireRunning(incident);
        var asked = withdrawal.open().orElseThrow(WithdrawalRefusal::notThere);
        if (!isSecond(asked.by(), by.account())) {
            throw WithdrawalRefusal.secondPersonNeeded();
        }
        rows.decide(proposal, confirmed, CaseText.of(reason), by, clock.instant());
        if (confirmed) {
            cases.withdrawn(incident);
            clocks.end(incident, EndReason.WITHDRAWN);
        }
        mails.decided(matter(incident, proposal), confirmed, asked.by().account());
        events.publishEvent(new WithdrawalDecided(incident, confirmed));
        if (confirmed) {
            process.withdrawn(incident);
        }
    }

    /** What waits in all cases for this one of the secretariat as the second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingWithdrawal> waiting(long account) {
        return rows.waiting(account).stream()
                .filter(waiting -> isSecond(waiting.by(), account))
                .map(waiting ->
                        new WaitingWithdrawal(waiting.incident(), waiting.by().post(), waiting.at()))
                .toList();
    }

    private Withdrawal withdrawal(IncidentId incident) {
        return new Withdrawal(rows.of(incident), parts.stream().anyMatch(part -> part.keepsFromWithdrawal(incident)));
    }

    private boolean isSecond(ActedBy first, long account) {
        return secondPersons.mayLook(TwoPersonRule.WITHDRAWAL, first.account(), account);
    }

    private static SecondPersonMails.Matter matter(IncidentId incident, long proposal) {
        return new SecondPersonMails.Matter(
                "withdrawal/" + proposal, incident, "WITHDRAWAL", null, "/incidents/" + incident);
    }
}
