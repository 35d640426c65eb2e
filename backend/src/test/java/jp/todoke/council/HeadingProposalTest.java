package jp.todoke.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Happened;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Title and preface of a council paper are sentences that an office would sign, whatever happened to whatever thing.
 */
class HeadingProposalTest {

    @ParameterizedTest
    @CsvSource({
        "LOSS, SD_CARD, 個人情報が記録されたＳＤカードの紛失が判明した。, 個人情報の紛失について",
        "LOSS, UNKNOWN, 個人情報の紛失が判明した。, 個人情報の紛失について",
        "MISSENT_EMAIL, OTHER, 個人情報の誤送信が判明した。, 個人情報の誤送信について",
        "UNAUTHORIZED_ACCESS, PC, 個人情報が記録されたパソコンへの不正アクセスが判明した。, 個人情報への不正アクセスについて",
        "UNKNOWN, PAPER, 個人情報が記録された書類に係る事故が判明した。, 個人情報に係る事故について"
    })
    void aCaseIsNamedAsTheOfficeWouldNameIt(IncidentKind kind, MediumKind medium, String sentence, String about) {
        assertThat(HeadingProposal.preface("わかば保育園", new Happened(kind, null, List.of(medium)), null))
                .startsWith("わかば保育園において、" + sentence);
        assertThat(HeadingProposal.title("わかば保育園", kind)).isEqualTo("わかば保育園における" + about);
    }

    @Test
    void aSupplementaryReportSaysWhenTheCouncilWasToldBefore() {
        var told = new MeetingHeld(LocalDate.of(2027, 1, 18), null, new ActedBy(1, new CaseText("山本 葵"), "情報公開課"));

        assertThat(HeadingProposal.preface(
                        "わかば保育園", new Happened(IncidentKind.LOSS, null, List.of(MediumKind.SD_CARD)), told))
                .isEqualTo("わかば保育園において個人情報が記録されたＳＤカードの紛失が判明し、令和9年1月18日の審議会に報告した。\n"
                        + "その後に分かったことを含む経緯および再発を防ぐための対応について、次のとおり追加して報告する。");
    }

    @Test
    void noSentenceSaysInformationTwiceOrAccessOfAThing() {
        for (var kind : IncidentKind.values()) {
            for (var medium : MediumKind.values()) {
                assertThat(HeadingProposal.preface("わかば保育園", new Happened(kind, null, List.of(medium)), null))
                        .doesNotContain("個人情報が記録された個人情報", "の事故が")
                        .doesNotContainPattern("[^へ]の不正アクセス");
            }
        }
    }
}
