package jp.todoke.prevention;

import static jp.todoke.prevention.PlanDrafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.prevention.PlanDecision.Outcome;
import jp.todoke.prevention.Prevention.Status;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class PreventionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final ActedBy HEAD = new ActedBy(1, new CaseText("佐藤 和子"), "園長");
    private static final ActedBy CHIEF = new ActedBy(2, new CaseText("中村 健一"), "保育課長");
    private static final MeasureDraft COUNTING = draft("終業時に枚数を数える", "当番", "毎日の終業時", List.of());

    private final Prevention nothingYet = new Prevention(List.of(), List.of(), null, null);

    @Test
    void measuresAreNumberedInTheirOrder() {
        var plan = submitted(nothingYet, COUNTING, COUNTING, COUNTING);

        assertThat(plan.measures()).extracting(Measure::number).containsExactly(1, 2, 3);
    }

    @Test
    void whereItIsNotNeededNoPlanIsHandedInOrDecidedAnyMore() {
        var end = new EarlyEnd(new CaseText("見つかった"), CHIEF, CHIEF, NOON);
        var ended = new Prevention(List.of(), List.of(), null, end);
        var endedAtTheChief = new Prevention(List.of(), List.of(submitted(nothingYet, COUNTING)), null, end);

        assertThat(ended.status()).isEqualTo(Status.NOT_NEEDED);
        assertThat(ended.version()).isEqualTo(1);
        assertThatThrownBy(() -> submitted(ended, COUNTING)).hasMessage("prevention-not-needed");
        assertThat(endedAtTheChief.status()).isEqualTo(Status.NOT_NEEDED);
        assertThat(endedAtTheChief.waiting()).isEmpty();
    }

    @Test
    void aMeasureThatAnswersAnInstructionFollowsTheChiefsWord() {
        var answering = draft("二人で確認する", "全職員", "毎日", List.of(2, 2, 1));

        var measure = submitted(nothingYet, answering).measures().get(0);

        assertThat(measure.instructions()).containsExactly(1, 2);
        assertThat(measure.guidedByChief()).isTrue();
    }

    @Test
    void nobodyAnswersAnInstructionThatIsNotThere() {
        var answering = draft("二人で確認する", "全職員", "毎日", List.of(3));

        assertThat(refusedFields(new PlanDraft(CauseStatus.UNKNOWN, null, List.of(answering))))
                .containsExactly("measures[0].instructions");
    }

    @Test
    void anUnknownCauseNeedsNoWordsButAPresumedOneDoes() {
        assertThat(submitted(nothingYet, COUNTING).cause()).isNull();
        assertThat(refusedFields(new PlanDraft(CauseStatus.PRESUMED, " ", List.of(COUNTING))))
                .containsExactly("cause");
    }

    @Test
    void everyMissingAnswerIsToldAtItsField() {
        var empty = new MeasureDraft(
                "", null, null, false, null, null, null, null, List.of(), null, null, null, null, null);

        assertThat(refusedFields(new PlanDraft(null, null, List.of(COUNTING, empty))))
                .containsExactly(
                        "causeStatus",
                        "measures[1].text",
                        "measures[1].novelty",
                        "measures[1].kind",
                        "measures[1].doer",
                        "measures[1].due",
                        "measures[1].verifier");
        assertThat(refusedFields(new PlanDraft(CauseStatus.UNKNOWN, null, List.of())))
                .containsExactly("measures");
        assertThat(refusedFields(new PlanDraft(CauseStatus.UNKNOWN, null, Collections.nCopies(51, COUNTING))))
                .containsExactly("measures");
    }

    @Test
    void aReturnedPlanIsDraftedAgainAndTheReturnedOneKept() {
        var first = submitted(nothingYet, COUNTING);
        var decision = waiting(first).decide(words(first, Outcome.RETURNED, "持ち出しの手順を加えること"), false, NOON, CHIEF);
        var returned = new Prevention(List.of(), List.of(decided(first, decision)), null, null);

        var second = submitted(returned, COUNTING, COUNTING);

        assertThat(returned.status()).isEqualTo(Status.TO_DRAFT);
        assertThat(second.number()).isEqualTo(2);
        assertThat(returned.approved()).isEmpty();
    }

    @Test
    void inAReopenedCaseTheApprovedPlanHoldsUntilAnotherIsApproved() {
        var first = approved(submitted(nothingYet, COUNTING));
        var reopened = new Prevention(List.of(first), List.of(), NOON, null);

        assertThat(reopened.status()).isEqualTo(Status.TO_DRAFT);
        assertThat(reopened.approved()).contains(first);
        assertThat(reopened.reopenedForApproved()).isNull();
        assertThat(reopened.version()).isEqualTo(2);

        var second = submitted(reopened, COUNTING, COUNTING);
        assertThat(second.number()).isEqualTo(2);
        var waiting = new Prevention(List.of(first), List.of(second), NOON, null);
        assertThat(waiting.status()).isEqualTo(Status.TO_DECIDE);
        assertThat(waiting.approved()).contains(first);

        var decided = new Prevention(List.of(first), List.of(approved(second)), NOON, null);
        assertThat(decided.approved()).contains(approved(second));
        assertThat(decided.reopenedForApproved()).isEqualTo(NOON);
        assertThat(decided.version()).isEqualTo(4);
    }

    private static Plan approved(Plan plan) {
        return decided(plan, waiting(plan).decide(words(plan, Outcome.APPROVED, null), false, NOON, CHIEF));
    }

    @Test
    void aReturnNeedsItsReason() {
        var plan = submitted(nothingYet, COUNTING);
        assertThatThrownBy(() -> waiting(plan).decide(words(plan, Outcome.RETURNED, null), false, NOON, CHIEF))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothingIsHandedInWhileThePlanIsWithTheChief() {
        var waiting = waiting(submitted(nothingYet, COUNTING));

        assertThatThrownBy(() -> submitted(waiting, COUNTING)).isInstanceOf(PreventionRefusal.AlreadySubmitted.class);
    }

    private static PlanWords words(Plan plan, Outcome outcome, String reason) {
        return new PlanWords(
                plan.measures().stream()
                        .map(measure -> new MeasureWord(measure.number(), outcome, CaseText.of(reason)))
                        .toList(),
                null,
                null);
    }

    private static Plan submitted(Prevention prevention, MeasureDraft... measures) {
        return prevention.submit(
                new PlanDraft(CauseStatus.UNKNOWN, null, List.of(measures)), PlanDrafts.BASIS, NOON, HEAD, null);
    }

    private static Prevention waiting(Plan plan) {
        return new Prevention(List.of(), List.of(plan), null, null);
    }

    private static Plan decided(Plan plan, PlanDecision decision) {
        return new Plan(
                plan.number(),
                plan.causeStatus(),
                plan.cause(),
                plan.measures(),
                plan.at(),
                plan.by(),
                plan.onBehalf(),
                List.of(),
                decision);
    }

    private List<String> refusedFields(PlanDraft draft) {
        try {
            nothingYet.submit(draft, PlanDrafts.BASIS, NOON, HEAD, null);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream()
                    .map(violation -> violation.field())
                    .toList();
        }
    }
}
