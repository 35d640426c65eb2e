package jp.todoke.incident.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final ActedBy CHIEF = new ActedBy(7, new CaseText("田中 誠"), "保育課長");
    private static final ActedBy SECRETARIAT = new ActedBy(8, new CaseText("吉田 翔"), "情報公開課の担当者");

    private final Withdrawal untouched = new Withdrawal(List.of(), false);
    private final Withdrawal proposed = new Withdrawal(List.of(proposal(1, null)), false);

    @Test
    void theChiefProposesItAndTheSameOnceMoreIsNoOtherProposal() {
        assertThat(untouched.propose("見つかった。", CHIEF)).isTrue();
        assertThat(proposed.propose("見つかった。", CHIEF)).isFalse();
        assertThatThrownBy(() -> proposed.propose("別の理由", CHIEF)).hasMessage("withdrawal-another-open");
    }

    @Test
    void whatReachedBeyondTheOfficeIsNeitherProposedNorConfirmed() {
        var reached = new Withdrawal(List.of(proposal(1, null)), true);

        assertThatThrownBy(() -> new Withdrawal(List.of(), true).propose("見つかった。", CHIEF))
                .hasMessage("withdrawal-reached-beyond");
        assertThatThrownBy(() -> reached.decide(1, true, null, SECRETARIAT)).hasMessage("withdrawal-reached-beyond");
        assertThat(reached.decide(1, false, "本人に伝えたため。", SECRETARIAT)).isTrue();
    }

    @Test
    void itIsConfirmedOrRefusedWithAReasonOnce() {
        assertThat(proposed.decide(1, true, null, SECRETARIAT)).isTrue();
        assertThatThrownBy(() -> proposed.decide(1, false, " ", SECRETARIAT)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> proposed.decide(2, true, null, SECRETARIAT)).hasMessage("not-found");

        var refused = new Withdrawal(
                List.of(proposal(1, new WithdrawalDecision(false, new CaseText("まだ捜す。"), SECRETARIAT, NOW))), false);
        assertThat(refused.decide(1, false, "まだ捜す。", SECRETARIAT)).isFalse();
        assertThatThrownBy(() -> refused.decide(1, true, null, SECRETARIAT)).hasMessage("withdrawal-already-decided");
        assertThat(refused.propose("見つかった。", CHIEF)).isTrue();
    }

    private static WithdrawalProposal proposal(long id, WithdrawalDecision decision) {
        return new WithdrawalProposal(id, new CaseText("見つかった。"), CHIEF, NOW, decision);
    }
}
