package jp.todoke.incident.duty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.waiver.Waivers;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.earlyend.EarlyEndings;
import jp.todoke.incident.withdrawal.Withdrawals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 確認待ち: what waits in all cases, without being a task of the process, for a second person. */
@Service
public class WaitingConfirmations {

    private final Waivers waivers;
    private final BasisProposals proposals;
    private final KnowledgeCorrectionRows corrections;
    private final Withdrawals withdrawals;
    private final EarlyEndings earlyEndings;
    private final List<OtherConfirmations> others;
    private final CaseAccess access;
    private final CurrentActor actors;

    WaitingConfirmations(
            Waivers waivers,
            BasisProposals proposals,
            KnowledgeCorrectionRows corrections,
            Withdrawals withdrawals,
            EarlyEndings earlyEndings,
            List<OtherConfirmations> others,
            CaseAccess access,
            CurrentActor actors) {
        this.waivers = waivers;
        this.proposals = proposals;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.earlyEndings = earlyEndings;
        this.others = others;
        this.access = access;
        this.actors = actors;
    }

    /** What the person of this request may decide in the cases that this person sees, the oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingConfirmation> mine() {
        var actor = actors.get();
        var waived = waivers.waiting().stream()
                .map(waiver ->
                        WaitingConfirmation.ofWaiver(waiver.incident(), waiver.key(), waiver.post(), waiver.at()));
        var bases = actor.has(Role.SECRETARIAT)
                ? Stream.concat(
                        proposals.waiting(actor.accountId()).stream(), corrections.waiting(actor.accountId()).stream())
                : Stream.<WaitingConfirmation>empty();
        var withdrawn = actor.has(Role.SECRETARIAT)
                ? withdrawals.waiting(actor.accountId()).stream()
                        .map(waiting ->
                                WaitingConfirmation.ofWithdrawal(waiting.incident(), waiting.post(), waiting.at()))
                : Stream.<WaitingConfirmation>empty();
        var ended = actor.has(Role.SECRETARIAT)
                ? earlyEndings.waiting(actor.accountId()).stream()
                        .map(waiting -> WaitingConfirmation.ofEarlyEnd(
                                waiting.incident(), waiting.kind(), waiting.post(), waiting.at()))
                : Stream.<WaitingConfirmation>empty();
        var further = others.stream().flatMap(track -> track.of(actor));
        return Stream.of(waived, bases, withdrawn, ended, further)
                .flatMap(each -> each)
                .filter(waiting -> access.sees(waiting.incident()))
                .sorted(Comparator.comparing(WaitingConfirmation::at))
                .toList();
    }
}
