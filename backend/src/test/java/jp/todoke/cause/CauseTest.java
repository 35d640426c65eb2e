package jp.todoke.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.todoke.cause.NewCause.NewHypothesis;
import jp.todoke.cause.NewCause.NewRuleAnswers;
import jp.todoke.cause.NewCause.NewRuleSaid;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import jp.todoke.shared.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CauseTest {

    private static final Instant NOW = Instant.parse("2012-12-27T03:00:00Z");
    private static final ActedBy HEAD = new ActedBy(2, new CaseText("佐藤 和子"), "園長");
    private static final Set<String> CLASSES = Set.of("OSAKA_2B", "OWN_HABIT");
    private static final PartyCandidate CHIEF = new PartyCandidate(3, "中村 健一", "保育課 課長", false);
    private static final PartyCandidate PARTY = new PartyCandidate(5, "山田 花子", "わかば保育園 保育士", true);

    private final Typed typed = new Typed();

    @Test
    void theFirstVersionHoldsAllThatWasTyped() {
        typed.whys = List.of(" 記録を付けなかった ", "作業が中断した");
        typed.hypotheses = List.of(new NewHypothesis("持ち出した", null, "出た人がいない", HypothesisStanding.EXCLUDED));
        typed.classes = List.of("OWN_HABIT", "OSAKA_2B");
        typed.primary = "OSAKA_2B";
        typed.investigator = 3L;

        var written = write();

        assertThat(written.version()).isEqualTo(1);
        assertThat(written.whys()).extracting(CaseText::value).containsExactly("記録を付けなかった", "作業が中断した");
        assertThat(written.primaryClass()).isEqualTo("OSAKA_2B");
        assertThat(written.investigator())
                .isEqualTo(new Investigator(3L, CaseText.name("中村 健一", 3), new CaseText("保育課 課長")));
        assertThat(written.by()).isEqualTo(HEAD);
    }

    @Test
    void whatNobodyWasAskedIsNotUnknown() {
        typed.rule = new NewRuleAnswers(new NewRuleSaid(RuleAnswer.UNKNOWN, null), null, null, null);

        var rule = write().rule();

        assertThat(rule.existed().answer()).isEqualTo(RuleAnswer.UNKNOWN);
        assertThat(rule.known().answer()).isNull();
        assertThat(write().log().conflict()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = CauseStatus.class,
            names = {"CONFIRMED", "PRESUMED"})
    void aCauseThatIsKnownOrPresumedIsSaid(CauseStatus status) {
        typed.status = status;
        typed.sentence = " ";

        assertThat(refused()).containsExactly("sentence required");
    }

    @Test
    void anUnknownCauseNeedsNoSentence() {
        typed.status = CauseStatus.UNKNOWN;
        typed.sentence = null;

        var stated = write().stated();

        assertThat(stated.opening()).isEqualTo("原因の特定には至っていない。");
        assertThat(stated.lines()).isEmpty();
    }

    @Test
    void whatIsOnlyPresumedSaysSo() {
        assertThat(write().stated().opening()).contains("推定");
    }

    @Test
    void aHypothesisIsExcludedBySomething() {
        typed.hypotheses = List.of(
                new NewHypothesis("盗まれた", null, null, HypothesisStanding.OPEN),
                new NewHypothesis("持ち出した", null, null, HypothesisStanding.EXCLUDED));

        assertThat(refused()).containsExactly("hypotheses[1].speaksAgainst cause-excluded-why");
    }

    @Test
    void ofTheClassesThatWereChosenExactlyOneIsPrimary() {
        typed.classes = List.of("OSAKA_2B");
        assertThat(refused()).containsExactly("primaryClass cause-one-primary");
        typed.primary = "OWN_HABIT";
        assertThat(refused()).containsExactly("primaryClass cause-one-primary");
        typed.classes = List.of("OSAKA_9", "OWN_HABIT");
        assertThat(refused()).containsExactly("classes cause-class-not-there");
        typed.classes = List.of("OWN_HABIT", "OWN_HABIT");
        assertThat(refused()).containsExactly("classes cause-class-not-there");
    }

    @Test
    void aRuleThatDidNotExistWasNeitherKnownNorFollowed() {
        typed.rule = new NewRuleAnswers(
                new NewRuleSaid(RuleAnswer.NO, null),
                new NewRuleSaid(RuleAnswer.NOT_APPLICABLE, null),
                new NewRuleSaid(RuleAnswer.NO, null),
                null);

        assertThat(refused()).containsExactly("rule.followed.answer cause-no-rule");
    }

    @Test
    void aConflictSaysWhatWasSoInReality() {
        typed.conflict = YesNoUnknown.YES;

        assertThat(refused()).containsExactly("realitySays cause-conflict-words");
    }

    @Test
    void noPartyInvestigatesByAccountOrByName() {
        typed.investigator = 5L;
        assertThat(refused()).containsExactly("investigator cause-investigator-party");
        typed.investigator = null;
        typed.post = "保育士　山田花子";
        assertThat(refused()).containsExactly("investigatorPost cause-investigator-party");
        typed.post = "情報政策課の職員";
        assertThat(write().investigator().account()).isNull();
        typed.investigator = 3L;
        assertThat(refused()).containsExactly("investigatorPost cause-one-investigator");
    }

    @Test
    void whoeverInvestigatesAlreadyGoesOnAfterLeavingThePost() {
        typed.investigator = 8L;
        assertThat(refused()).containsExactly("investigator unknown-account");

        typed.present = new Investigator(8L, CaseText.name("前任 次郎", 8), new CaseText("保育課 課長"));
        assertThat(write().investigator()).isEqualTo(typed.present);
    }

    private CauseAnalysis write() {
        return new Cause(List.of())
                .write(
                        typed.cause(),
                        CLASSES,
                        new Investigators(List.of(CHIEF, PARTY), typed.present, Set.of(5L), Set.of("山田 花子")),
                        HEAD,
                        NOW);
    }

    private List<String> refused() {
        var found = new ArrayList<String>();
        assertThatThrownBy(this::write).isInstanceOfSatisfying(InvalidInput.class, refusal -> refusal.violations()
                .forEach(violation -> found.add(said(violation))));
        return found;
    }

    private static String said(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    /** An analysis that is right, until a test changes something of it. */
    private static final class Typed {
        CauseStatus status = CauseStatus.PRESUMED;
        String sentence = "戻し忘れたと推定される。";
        List<String> whys = List.of();
        List<NewHypothesis> hypotheses = List.of();
        List<String> classes = List.of();
        String primary;
        NewRuleAnswers rule;
        YesNoUnknown conflict;
        Long investigator;
        String post;
        Investigator present;

        NewCause cause() {
            return new NewCause(
                    0,
                    status,
                    sentence,
                    whys,
                    hypotheses,
                    classes,
                    primary,
                    rule,
                    null,
                    null,
                    conflict,
                    investigator,
                    post,
                    null);
        }
    }
}
