package jp.todoke.assessment;

import static jp.todoke.shared.YesNoUnknown.NO;
import static jp.todoke.shared.YesNoUnknown.UNKNOWN;
import static jp.todoke.shared.YesNoUnknown.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.assessment.Assessment.Status;
import jp.todoke.assessment.Confirmation.Outcome;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final CaseText REASON = new CaseText("写真のみで、要配慮個人情報を含まない");
    private static final ActedBy FIRST = new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査");
    private static final ActedBy SECOND = new ActedBy(2, new CaseText("吉田 翔"), "情報公開課主任");

    private static final JudgedFacts FACTS = new JudgedFacts(
            LegalRegime.ADMIN_ORGAN, IncidentKind.LOSS, Malice.NO, 22, 46, JudgedInformation.UNKNOWN, "", NOON, NOON);

    private static final TableAnswer NONE_RULED = new TableAnswer(1, List.of());

    private final Assessment nothingYet = new Assessment(List.of());

    @Test
    void aDutyStandsWithoutASecondPerson() {
        var judged =
                after(nothingYet.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, FIRST, FACTS, NONE_RULED), null);

        assertThat(judged.status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void judgingThatTwoPersonsEndStandsAsNoDuty() {
        var unknown = after(nothingYet.judge(Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST, FACTS, NONE_RULED), null);
        var ended = unknown.endedEarly(new EarlyEnd(REASON, FIRST, SECOND, NOON), FACTS, NONE_RULED);

        assertThat(ended.number()).isEqualTo(2);
        assertThat(ended.verdict()).isEqualTo(Verdict.NO_DUTY);
        assertThat(ended.by()).isEqualTo(FIRST);
        assertThat(ended.awaitsSecondPerson()).isTrue();
    }

    @Test
    void theReportBeginsBeforeAJudgementHoldsByWhatTheTableNames() {
        var named = new TableAnswer(3, List.of(Ground.R1, Ground.R4));
        var waiting = after(noDuty(nothingYet), null);

        assertThat(nothingYet.reportEarly(false, named, FIRST, NOON))
                .isEqualTo(new EarlyReport(List.of(Ground.R1, Ground.R4), 3, FIRST, NOON));
        assertThat(waiting.reportEarly(false, named, FIRST, NOON).grounds()).hasSize(2);
    }

    @Test
    void noReportBeginsEarlyTwiceNorByNoRuleNorAfterAJudgementThatHolds() {
        var named = new TableAnswer(1, List.of(Ground.R1));
        var unknown = after(nothingYet.judge(Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST, FACTS, named), null);

        assertThatThrownBy(() -> nothingYet.reportEarly(true, named, SECOND, NOON))
                .isInstanceOf(AssessmentRefusal.ReportBegun.class);
        assertThatThrownBy(() -> nothingYet.reportEarly(false, NONE_RULED, FIRST, NOON))
                .isInstanceOf(AssessmentRefusal.NoDutyByRules.class);
        assertThatThrownBy(() -> unknown.reportEarly(false, named, FIRST, NOON))
                .isInstanceOf(AssessmentRefusal.JudgementHolds.class);
    }

    @Test
    void whatIsNotKnownIsJudgedAgainAndNotBeforeThat() {
        var unknown = after(nothingYet.judge(Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST, FACTS, NONE_RULED), null);

        assertThat(unknown.status()).isEqualTo(Status.TO_JUDGE_AGAIN);
        assertThat(unknown.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, SECOND, FACTS, NONE_RULED)
                        .number())
                .isEqualTo(2);
        assertThatThrownBy(() -> unknown.judge(
                        Verdict.DUTY, List.of(Ground.R4), REASON, NOON.minusSeconds(60), SECOND, FACTS, NONE_RULED))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting("code")
                        .containsExactly("assessment.before-last"));
    }

    @Test
    void noDutyWaitsForASecondPersonAndStandsWhenHeConfirms() {
        var judgement = noDuty(nothingYet);
        var waiting = after(judgement, null);

        assertThat(waiting.status()).isEqualTo(Status.TO_CONFIRM);
        assertThat(after(judgement, waiting.confirm(Outcome.CONFIRMED, null, NOON, SECOND))
                        .status())
                .isEqualTo(Status.JUDGED);
    }

    @Test
    void aRefusedJudgementIsMadeAgainAndBothAreKept() {
        var first = noDuty(nothingYet);
        var refused =
                after(first, after(first, null).confirm(Outcome.REFUSED, new CaseText("件数を確かめること"), NOON, SECOND));

        var again = refused.judge(Verdict.DUTY, List.of(Ground.R1), REASON, NOON, FIRST, FACTS, NONE_RULED);

        assertThat(refused.status()).isEqualTo(Status.TO_JUDGE);
        assertThat(again.number()).isEqualTo(2);
    }

    @Test
    void aRefusalNeedsItsReason() {
        var waiting = after(noDuty(nothingYet), null);

        assertThatThrownBy(() -> waiting.confirm(Outcome.REFUSED, null, NOON, SECOND))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting("field")
                        .containsExactly("reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DUTY, R1, assessment.ground-makes-duty",
        "NO_DUTY, , assessment.no-duty-ground-needed",
        "DUTY, , assessment.ground-needed",
        "DUTY, NO_ITEM, assessment.ground-needed",
        "UNKNOWN, BEFORE_NATIONAL_LAW, assessment.ground-denies-duty"
    })
    void aVerdictThatContradictsItsGroundsIsRefusedAtTheGrounds(Verdict verdict, Ground ground, String code) {
        var grounds = ground == null ? List.<Ground>of() : List.of(ground);

        assertThatThrownBy(() -> nothingYet.judge(verdict, grounds, REASON, NOON, FIRST, FACTS, NONE_RULED))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting("code")
                        .contains(code));
    }

    @Test
    void nobodyJudgesWhileAJudgementWaitsOrStands() {
        var waiting = after(noDuty(nothingYet), null);

        assertThatThrownBy(() -> noDuty(waiting)).isInstanceOf(AssessmentRefusal.AlreadyJudged.class);
    }

    @Test
    void whateverWasJudgedIsJudgedAgainOnceSomebodyAsksAndHoldsUntilThen() {
        var waiting = noDuty(nothingYet);
        var confirmed = new Confirmation(Outcome.CONFIRMED, null, NOON, SECOND);
        var asked = new AskedAgain(AskedAgain.Why.FACTS, null, NOON, SECOND);
        for (var judged : List.of(
                with(waiting, null, asked),
                with(waiting, confirmed, asked),
                with(
                        nothingYet.judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, FIRST, FACTS, NONE_RULED),
                        null,
                        asked),
                with(
                        nothingYet.judge(Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST, FACTS, NONE_RULED),
                        null,
                        asked))) {
            var assessment = new Assessment(List.of(judged));

            assertThat(assessment.status()).isEqualTo(Status.ASKED_AGAIN);
            assertThat(assessment.mayBeAsked()).isFalse();
            assertThat(assessment.standing().isPresent()).isEqualTo(judged.stands());
            assertThat(assessment
                            .judge(Verdict.DUTY, List.of(Ground.R4), REASON, NOON, SECOND, FACTS, NONE_RULED)
                            .number())
                    .isEqualTo(2);
        }
        assertThatThrownBy(() -> new Assessment(List.of(with(waiting, null, asked)))
                        .confirm(Outcome.CONFIRMED, null, NOON, SECOND))
                .isInstanceOf(AssessmentRefusal.NothingToConfirm.class);
    }

    @Test
    void whatChangedSinceIsSaidFactByFact() {
        var later = new JudgedFacts(
                LegalRegime.PRIVATE_RULE,
                IncidentKind.THEFT,
                Malice.YES,
                null,
                1200,
                new JudgedInformation(YES, UNKNOWN, UNKNOWN, NO),
                "x",
                NOON,
                NOON.minusSeconds(60));

        assertThat(FACTS.changesSince(FACTS)).isEmpty();
        assertThat(later.changesSince(FACTS))
                .containsExactly(
                        new FactChange(FactChange.Fact.LEGAL_REGIME, "ADMIN_ORGAN", "PRIVATE_RULE"),
                        new FactChange(FactChange.Fact.KIND, "LOSS", "THEFT"),
                        new FactChange(FactChange.Fact.PERSONS, "22-46", "-1200"),
                        new FactChange(FactChange.Fact.MALICE, "NO", "YES"),
                        new FactChange(FactChange.Fact.SENSITIVE, "UNKNOWN", "YES"),
                        new FactChange(FactChange.Fact.MY_NUMBER, "UNKNOWN", "NO"),
                        new FactChange(FactChange.Fact.MEDIA, null, null),
                        new FactChange(FactChange.Fact.PERSONS_BASIS, "2026-11-24T03:00:00Z", "2026-11-24T02:59:00Z"));
    }

    @Test
    void theNationalLawBindsFromTheFirstMinuteOfAprilTwentyTwentyThreeInJapan() {
        assertThat(Assessment.knownBeforeNationalLaw(Instant.parse("2023-03-31T14:59:59Z")))
                .isTrue();
        assertThat(Assessment.knownBeforeNationalLaw(Instant.parse("2023-03-31T15:00:00Z")))
                .isFalse();
    }

    private static Judgement noDuty(Assessment assessment) {
        return assessment.judge(
                Verdict.NO_DUTY, List.of(Ground.BEFORE_NATIONAL_LAW), REASON, NOON, FIRST, FACTS, NONE_RULED);
    }

    private static Assessment after(Judgement made, Confirmation confirmation) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(with(made, confirmation, null));
        return new Assessment(judgements);
    }

    private static Judgement with(Judgement made, Confirmation confirmation, AskedAgain asked) {
        return new Judgement(
                made.number(),
                made.verdict(),
                made.grounds(),
                made.reason(),
                made.at(),
                made.by(),
                made.facts(),
                made.ruled(),
                made.tableVersion(),
                confirmation,
                asked);
    }

    @Test
    void whatHoldsIsTheLastThatStandsOrThatIsNotKnown() {
        var noDuty = noDuty(nothingYet);
        assertThat(nothingYet.holding()).isEmpty();
        assertThat(after(noDuty, null).holding()).isEmpty();

        var confirmed = after(noDuty, after(noDuty, null).confirm(Outcome.CONFIRMED, null, NOON, SECOND));
        assertThat(confirmed.holding()).map(Judgement::number).hasValue(1);
    }

    @Test
    void aGroundIsNotLookedAtWhereTheTableDidNotNameItOrItsFactIsKnownSince() {
        var judged = new Judgement(
                1,
                Verdict.NO_DUTY,
                List.of(Ground.NO_ITEM),
                REASON,
                NOON,
                FIRST,
                FACTS,
                List.of(Ground.R1),
                1,
                null,
                null);
        var r1 = new RuledGround(Ground.R1, List.of(FactChange.Fact.SENSITIVE), List.of(FactChange.Fact.SENSITIVE), 30);
        var r4 = new RuledGround(Ground.R4, List.of(FactChange.Fact.PERSONS), List.of(), 30);
        var known = new RuledGround(Ground.R1, List.of(FactChange.Fact.SENSITIVE), List.of(), 30);

        assertThat(judged.notLookedAt(List.of(r1), FACTS)).isEmpty();
        assertThat(judged.notLookedAt(List.of(r1, r4), FACTS)).containsExactly(Ground.R4);
        assertThat(judged.notLookedAt(List.of(known), sensitive())).containsExactly(Ground.R1);
    }

    @Test
    void aGroundByWhichADutyWasJudgedIsLookedAtWhateverBecomesOfItsFact() {
        var known = new RuledGround(Ground.R1, List.of(FactChange.Fact.SENSITIVE), List.of(), 30);
        var judged = nothingYet.judge(
                Verdict.DUTY, List.of(Ground.R1), REASON, NOON, FIRST, FACTS, new TableAnswer(1, List.of(Ground.R1)));
        var unknown = nothingYet.judge(
                Verdict.UNKNOWN, List.of(), REASON, NOON, FIRST, FACTS, new TableAnswer(1, List.of(Ground.R1)));

        assertThat(judged.notLookedAt(List.of(known), sensitive())).isEmpty();
        assertThat(unknown.notLookedAt(List.of(known), sensitive())).isEmpty();
    }

    @Test
    void timeIsLostWhereTheTableNamedAWrongfulPurposeAndNamesGroundsWithoutItNow() {
        var r3 = new RuledGround(Ground.R3, List.of(FactChange.Fact.MALICE), List.of(), 60);
        var r4 = new RuledGround(Ground.R4, List.of(FactChange.Fact.PERSONS), List.of(), 30);
        var ruled = new TableAnswer(1, List.of(Ground.R3, Ground.R4));
        var judged = nothingYet.judge(Verdict.DUTY, List.of(Ground.R3), REASON, NOON, FIRST, FACTS, ruled);
        var byHand = nothingYet.judge(Verdict.DUTY, List.of(Ground.R3), REASON, NOON, FIRST, FACTS, NONE_RULED);

        assertThat(judged.losesTime(List.of(r4))).isTrue();
        assertThat(judged.losesTime(List.of(r3, r4))).isFalse();
        assertThat(judged.losesTime(List.of())).isFalse();
        assertThat(byHand.losesTime(List.of(r4))).isFalse();
    }

    private static JudgedFacts sensitive() {
        return new JudgedFacts(
                FACTS.legalRegime(),
                FACTS.kind(),
                FACTS.malice(),
                FACTS.personsMin(),
                FACTS.personsMax(),
                new JudgedInformation(
                        YesNoUnknown.YES, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN),
                FACTS.media(),
                NOON,
                NOON);
    }
}
