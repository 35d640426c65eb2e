package jp.todoke.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.search.Recovery.RecipientWritten;
import jp.todoke.search.SearchView.Recipient;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void theNewestWordAboutARecipientHoldsAndOneThatWasNoneIsGone() {
        var recovery = new Recovery(
                List.of(
                        written(1, 1, false, "緑野商店"),
                        written(2, 1, false, "青木"),
                        written(1, 2, false, "緑野商会"),
                        written(2, 2, true, "青木")),
                List.of());

        assertThat(recovery.recipients()).extracting(Recipient::name).containsExactly(new CaseText("緑野商会"));
        assertThat(recovery.recipient(1).revision()).isEqualTo(2);
        assertThatThrownBy(() -> recovery.recipient(2))
                .isInstanceOfSatisfying(SearchRefusal.class, refused -> assertThat(refused.code())
                        .isEqualTo("recovery-recipient-not-found"));
    }

    @Test
    void noNumberIsGivenTwice() {
        assertThat(new Recovery(List.of(), List.of()).next()).isEqualTo(1);
        assertThat(new Recovery(
                                List.of(
                                        written(1, 1, false, "緑野商店"),
                                        written(2, 1, false, "青木"),
                                        written(2, 2, true, "青木")),
                                List.of())
                        .next())
                .isEqualTo(3);
    }

    @Test
    void whatWasDoneLastSaysWhetherARecipientIsSettled() {
        var both = List.of(written(1, 1, false, "緑野商店"), written(2, 1, false, "青木"));
        var recovery = new Recovery(both, List.of(act(RecoveryAct.CONTACTED, 1, 2), act(RecoveryAct.DELETED, 1)));

        assertThat(recovery.recipients())
                .extracting(Recipient::state)
                .containsExactly(RecoveryAct.DELETED, RecoveryAct.CONTACTED);
        assertThat(recovery.recipients()).extracting(Recipient::settled).containsExactly(true, false);
        assertThat(recovery.facts()).isEqualTo(4);
    }

    private static RecipientWritten written(int number, int revision, boolean removed, String name) {
        return new RecipientWritten(number, revision, removed, new CaseText(name), RecipientMeans.EMAIL, null, null);
    }

    private static RecoveryActView act(RecoveryAct act, Integer... recipients) {
        return new RecoveryActView(
                1,
                List.of(recipients),
                act,
                ToldTime.at(NOON),
                new CaseText("副園長"),
                null,
                null,
                null,
                null,
                "副園長",
                NOON);
    }
}
