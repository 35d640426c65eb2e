package jp.todoke.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.inspection.Inspection.Correction;
import jp.todoke.inspection.Inspection.Finding;
import jp.todoke.inspection.Inspection.Revision;
import jp.todoke.inspection.InspectionTerms.InspectedUnit;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Refusal;
import jp.todoke.shared.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an inspection found, and until when it is open. */
class InspectionTest {

    private static final LocalDate HELD = LocalDate.of(2012, 8, 30);
    private static final LocalDate DUE = LocalDate.of(2012, 9, 28);
    private static final Instant NOW = Instant.parse("2012-09-03T00:00:00Z");
    private static final ActedBy CLERK = new ActedBy(3, new CaseText("加藤 由美"), "情報公開課主査");

    @Test
    void aFindingIsOpenUntilItIsPutRightOrTakenBack() {
        assertThat(finding(1, null, null).open()).isTrue();
        assertThat(finding(1, corrected(), null).open()).isFalse();
        assertThat(finding(1, null, "二重に入力したため").open()).isFalse();
    }

    @Test
    void anOpenFindingIsOverdueFromTheDayAfterItsDay() {
        assertThat(finding(1, null, null).overdue(DUE)).isFalse();
        assertThat(finding(1, null, null).overdue(DUE.plusDays(1))).isTrue();
        assertThat(finding(1, corrected(), null).overdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void whatWasTakenBackIsNoFindingOfTheUnit() {
        var inspection = inspection(finding(1, null, "二重に入力したため"), finding(2, corrected(), null));

        assertThat(inspection.findingsOf("S-KOSEKI")).extracting(Finding::id).containsExactly(2L);
        assertThat(inspection.version()).isEqualTo(5);
    }

    @Test
    void aFindingStandsInAnInspectedUnitWithAPostThatLeadsItAndADayAfterwards() {
        var inspection = inspection();

        inspection.checkFinding(entry("S-KOSEKI", DUE), true);
        assertThat(fieldsOf(() -> inspection.checkFinding(entry("S-HOIKU", DUE), true)))
                .containsExactly("unit");
        assertThat(fieldsOf(() -> inspection.checkFinding(entry("S-KOSEKI", HELD.minusDays(1)), false)))
                .containsExactly("owner", "due");
    }

    @Test
    void whatIsOverIsNotPutRightAgain() {
        var inspection = inspection(finding(1, corrected(), null), finding(2, null, null));

        assertThat(codeOf(() -> inspection.open(1))).isEqualTo("inspection-finding-over");
        assertThat(codeOf(() -> inspection.open(9))).isEqualTo("inspection-finding-not-found");
        assertThat(inspection.open(2).id()).isEqualTo(2);
    }

    @Test
    void nothingIsPutRightBeforeItWasFoundOrTomorrow() {
        var inspection = inspection(finding(1, null, null));
        var finding = inspection.open(1);

        inspection.checkCorrection(finding, HELD, HELD);
        assertThat(fieldsOf(() -> inspection.checkCorrection(finding, HELD.minusDays(1), HELD)))
                .containsExactly("on");
        assertThat(fieldsOf(() -> inspection.checkCorrection(finding, HELD.plusDays(1), HELD)))
                .containsExactly("on");
    }

    @Test
    void aUnitStaysAmongTheInspectedOnesWhileSomethingWasFoundThere() {
        assertThat(fieldsOf(() -> terms().check("", code -> true, List.of("S-HOIKU"), HELD)))
                .containsExactly("subjects");
        assertThat(fieldsOf(() -> terms().check("", code -> false, List.of(), HELD.minusDays(1))))
                .containsExactly("section", "subjects[0].unit", "subjects[0].on");
    }

    private static List<String> fieldsOf(ThrowingCallable refused) {
        return catchThrowableOfType(InvalidInput.class, refused).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static String codeOf(ThrowingCallable refused) {
        return catchThrowableOfType(Refusal.class, refused).code();
    }

    private static FindingEntry entry(String unit, LocalDate due) {
        return new FindingEntry(1, unit, "鍵の管理簿がない。", 5L, due);
    }

    private static Correction corrected() {
        return new Correction(DUE, "管理簿を作った。", CLERK, NOW);
    }

    private static Finding finding(long id, @Nullable Correction correction, @Nullable String takenBack) {
        return new Finding(id, "S-KOSEKI", "鍵の管理簿がない。", "戸籍住民課長", DUE, correction, takenBack, CLERK, NOW);
    }

    private static InspectionTerms terms() {
        return new InspectionTerms(
                2012,
                "個人情報保護監査の結果について",
                "S-JOHO",
                null,
                null,
                List.of(),
                List.of(new InspectedUnit("S-KOSEKI", HELD)),
                false,
                null,
                null,
                null,
                null,
                null);
    }

    private static Inspection inspection(Finding... findings) {
        return new Inspection(1, List.of(new Revision(1, terms(), CLERK, NOW)), List.of(findings));
    }
}
