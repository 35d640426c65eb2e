package jp.todoke.prevention;

import static jp.todoke.prevention.PlanDecision.Outcome.APPROVED;
import static jp.todoke.prevention.PlanDecision.Outcome.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.cause.CauseStatus;
import jp.todoke.prevention.PlanDecision.Outcome;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private final Plan plan = PlanDrafts.plan(
            1,
            new PlanDraft(
                            CauseStatus.UNKNOWN,
                            null,
                            Stream.of("数える", "保存する")
                                    .map(text -> PlanDrafts.draft(text, "当番", "毎日", List.of()))
                                    .toList())
                    .checked(PlanDrafts.BASIS, null));

    @Test
    void aPlanIsApprovedWhereEveryMeasureIs() {
        assertThat(words(null, word(1, APPROVED, null), word(2, APPROVED, null)).outcome())
                .isEqualTo(APPROVED);
        assertThat(words(null, word(1, APPROVED, null), word(2, RETURNED, "誰が行うのか"))
                        .outcome())
                .isEqualTo(RETURNED);
    }

    @Test
    void whatIsWrongWithThePlanAsAWholeReturnsItThoughEveryMeasureIsApproved() {
        assertThat(words("声かけが足りない", word(1, APPROVED, null), word(2, APPROVED, null))
                        .outcome())
                .isEqualTo(RETURNED);
    }

    @Test
    void eachMeasureHasOneWord() {
        assertThat(refused(words(null, word(1, APPROVED, null), word(2, APPROVED, null))))
                .isEmpty();
        assertThat(refused(words(null, word(2, APPROVED, null), word(1, APPROVED, null))))
                .isEmpty();
        assertThat(refused(words(null, word(1, APPROVED, null)))).containsExactly("measures");
        assertThat(refused(words(null, word(1, APPROVED, null), word(1, APPROVED, null))))
                .containsExactly("measures");
        assertThat(refused(words(null, word(1, APPROVED, null), word(2, APPROVED, null), word(3, APPROVED, null))))
                .containsExactly("measures");
    }

    @Test
    void aReturnedMeasureHasItsReason() {
        assertThat(refused(words(null, word(1, APPROVED, null), word(2, RETURNED, null))))
                .containsExactly("measures[1].reason");
    }

    @Test
    void aDocumentIsDraftedBeforeItIsDecidedAndNeitherIsToCome() {
        assertThat(refused(document(TODAY.minusDays(1), TODAY))).isEmpty();
        assertThat(refused(document(TODAY, TODAY.minusDays(1)))).containsExactly("document.decidedOn");
        assertThat(refused(document(TODAY.plusDays(1), TODAY.plusDays(1))))
                .containsExactly("document.draftedOn", "document.decidedOn");
    }

    private PlanWords document(LocalDate drafted, LocalDate decided) {
        return new PlanWords(
                List.of(word(1, APPROVED, null), word(2, APPROVED, null)),
                null,
                new PlanDocument("24練こ保第123号", drafted, decided));
    }

    private static PlanWords words(String reason, MeasureWord... words) {
        return new PlanWords(List.of(words), CaseText.of(reason), null);
    }

    private static MeasureWord word(int measure, Outcome outcome, String reason) {
        return new MeasureWord(measure, outcome, CaseText.of(reason));
    }

    private List<String> refused(PlanWords words) {
        try {
            words.check(plan, TODAY);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream()
                    .map(violation -> violation.field())
                    .toList();
        }
    }
}
