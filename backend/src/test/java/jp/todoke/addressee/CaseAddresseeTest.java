package jp.todoke.addressee;

import static jp.todoke.addressee.CaseAddressee.Status.DISMISSED;
import static jp.todoke.addressee.CaseAddressee.Status.OPEN;
import static jp.todoke.addressee.CaseAddressee.Status.TOLD;
import static jp.todoke.addressee.CaseAddressee.Status.WAITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an addressee of a case stands, by what was said of it. */
class CaseAddresseeTest {

    private static final Instant NOW = Instant.parse("2012-12-25T01:00:00Z");
    private static final ActedBy FIRST = new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査");
    private static final ActedBy SECOND = new ActedBy(2, new CaseText("木村 聡"), "情報公開課主任");
    private static final String REASON = "すでに県から伝わっているため";

    @Test
    void itIsOpenUntilItIsTold() {
        assertThat(byRule(List.of(), List.of()).status()).isEqualTo(OPEN);
        assertThat(byRule(List.of(report(1)), List.of()).status()).isEqualTo(TOLD);
        assertThat(byRule(List.of(report(1)), List.of()).next()).isEqualTo(2);
    }

    @Test
    void oneAloneDoesNotDismissWhomTheRuleNamed() {
        assertThat(byRule(List.of(), List.of(said(null))).status()).isEqualTo(WAITS);
        assertThat(byRule(List.of(), List.of(said(true))).status()).isEqualTo(DISMISSED);
        assertThat(byRule(List.of(), List.of(said(false))).status()).isEqualTo(OPEN);
    }

    @Test
    void whomSomebodyAddedByHandOneAloneDismisses() {
        assertThat(byHand(List.of(said(null))).status()).isEqualTo(DISMISSED);
    }

    @Test
    void aReportMakesWhatWaitsVoid() {
        var told = byRule(List.of(report(1)), List.of(said(null)));

        assertThat(told.status()).isEqualTo(TOLD);
        assertThatThrownBy(() -> told.decide(true, null)).hasMessage("addressee-dismissal-decided");
        assertThatThrownBy(() -> told.dismiss(REASON, FIRST)).hasMessage("addressee-told");
    }

    @Test
    void theSameWordTwiceIsOneAndAnotherOneIsTold() {
        var waits = byRule(List.of(), List.of(said(null)));

        assertThat(waits.dismiss(REASON, FIRST)).isFalse();
        assertThatThrownBy(() -> waits.dismiss(REASON, SECOND)).hasMessage("addressee-dismissal-waits");
    }

    @Test
    void aRefusalSaysWhy() {
        var waits = byRule(List.of(), List.of(said(null)));

        assertThatThrownBy(() -> waits.decide(false, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodyTellsWhoNeedNotBeTold() {
        var dismissed = byRule(List.of(), List.of(said(true)));

        assertThatThrownBy(dismissed::requireMayTell).hasMessage("addressee-dismissed");
    }

    private static CaseAddressee byRule(List<AddresseeReport> reports, List<Dismissal> dismissals) {
        return new CaseAddressee(1, 1, true, null, FIRST, NOW, reports, dismissals);
    }

    private static CaseAddressee byHand(List<Dismissal> dismissals) {
        return new CaseAddressee(1, 1, false, new CaseText("求めがあったため"), FIRST, NOW, List.of(), dismissals);
    }

    private static AddresseeReport report(int number) {
        return new AddresseeReport(
                number, ToldTime.at(NOW), ReportMeans.PHONE, null, new CaseText("紛失した。"), null, FIRST);
    }

    private static Dismissal said(@Nullable Boolean confirmed) {
        var decision = confirmed == null
                ? null
                : new Dismissal.DismissalDecision(confirmed, confirmed ? null : new CaseText("要る。"), SECOND, NOW);
        return new Dismissal(1, new CaseText(REASON), FIRST, NOW, decision);
    }
}
