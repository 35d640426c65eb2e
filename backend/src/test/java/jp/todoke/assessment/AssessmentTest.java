package jp.todoke.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.assessment.Assessment.Status;
import jp.todoke.assessment.Confirmation.Outcome;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final CaseText REASON = new CaseText("写真のみで、要配慮個人情報を含まない");
    private static final ActedBy FIRST = new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査");
    private static final ActedBy SECOND = new ActedBy(2, new CaseText("吉田 翔"), "情報公開課主任");

    private final Assessment nothingYet = new Assessment(List.of());

    @Test
    void aDutyStandsWithoutASecondPerson() {
        var judged = after(nothingYet.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, FIRST), null);

        assertThat(judged.status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void whatIsNotKnownIsJudgedAgainAndNotBeforeThat() {
        var unknown = after(nothingYet.judge(Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST), null);

        assertThat(unknown.status()).isEqualTo(Status.TO_JUDGE_AGAIN);
        assertThat(unknown.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, SECOND).number()).isEqualTo(2);
        assertThatThrownBy(() -> unknown.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON.minusSeconds(60), SECOND))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations()).extracting("code").containsExactly("assessment.before-last"));
    }

    @Test
    void noDutyWaitsForASecondPersonAndStandsWhenHeConfirms() {
        var judgement = noDuty(nothingYet);
        var waiting = after(judgement, null);

        assertThat(waiting.status()).isEqualTo(Status.TO_CONFIRM);
        assertThat(after(judgement, waiting.confirm(Outcome.CONFIRMED, null, NOON, SECOND)).status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void whoeverJudgedNoDutyCannotConfirmIt() {
        var waiting = after(noDuty(nothingYet), null);

        assertThatThrownBy(() -> waiting.confirm(Outcome.CONFIRMED, null, NOON, FIRST))
                .isInstanceOf(AssessmentRefusal.SecondPersonNeeded.class);
    }

    @Test
    void aRefusedJudgementIsMadeAgainAndBothAreKept() {
        var first = noDuty(nothingYet);
        var refused = after(first, after(first, null).confirm(Outcome.REFUSED, new CaseText("件数を確かめること"), NOON, SECOND));

        var again = refused.judge(Verdict.DUTY, List.of(Ground.R1), REASON, NOON, FIRST);

        assertThat(refused.status()).isEqualTo(Status.TO_JUDGE);
        assertThat(again.number()).isEqualTo(2);
    }

    @Test
    void aRefusalNeedsItsReason() {
        var waiting = after(noDuty(nothingYet), null);

        assertThatThrownBy(() -> waiting.confirm(Outcome.REFUSED, null, NOON, SECOND))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations()).extracting("field").containsExactly("reason"));
    }

    @ParameterizedTest
    @CsvSource({"NO_DUTY, R1, assessment.ground-makes-duty", "DUTY, , assessment.ground-needed",
            "UNKNOWN, BEFORE_NATIONAL_LAW, assessment.ground-denies-duty"})
    void aVerdictThatContradictsItsGroundsIsRefusedAtTheGrounds(Verdict verdict, Ground ground, String code) {
        var grounds = ground == null ? List.<Ground>of() : List.of(ground);

        assertThatThrownBy(() -> nothingYet.judge(verdict, grounds, REASON, NOON, FIRST))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations()).extracting("code").contains(code));
    }

    @Test
    void nobodyJudgesWhileAJudgementWaitsOrStands() {
        var waiting = after(noDuty(nothingYet), null);

        assertThatThrownBy(() -> noDuty(waiting)).isInstanceOf(AssessmentRefusal.AlreadyJudged.class);
    }

    @Test
    void theNationalLawBindsFromTheFirstMinuteOfAprilTwentyTwentyThreeInJapan() {
        assertThat(Assessment.knownBeforeNationalLaw(Instant.parse("2023-03-31T14:59:59Z"))).isTrue();
        assertThat(Assessment.knownBeforeNationalLaw(Instant.parse("2023-03-31T15:00:00Z"))).isFalse();
    }

    private static Judgement noDuty(Assessment assessment) {
        return assessment.judge(Verdict.NO_DUTY, List.of(Ground.BEFORE_NATIONAL_LAW), REASON, NOON, FIRST);
    }

    private static Assessment after(Judgement made, Confirmation confirmation) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(new Judgement(made.number(), made.verdict(), made.grounds(), made.reason(), made.at(), made.by(), confirmation));
        return new Assessment(judgements);
    }
}
