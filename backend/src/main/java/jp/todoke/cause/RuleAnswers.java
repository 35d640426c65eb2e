package jp.todoke.cause;

import java.util.Map;

/** 規則: whether there was one, it was known and followed, and taking out was permitted. */
public record RuleAnswers(RuleSaid existed, RuleSaid known, RuleSaid followed, RuleSaid permitted) {

    static RuleAnswers of(Map<RuleQuestion, RuleSaid> said) {
        return new RuleAnswers(
                said.getOrDefault(RuleQuestion.EXISTED, RuleSaid.NOTHING),
                said.getOrDefault(RuleQuestion.KNOWN, RuleSaid.NOTHING),
                said.getOrDefault(RuleQuestion.FOLLOWED, RuleSaid.NOTHING),
                said.getOrDefault(RuleQuestion.PERMITTED, RuleSaid.NOTHING));
    }

    Map<RuleQuestion, RuleSaid> byQuestion() {
        return Map.of(
                RuleQuestion.EXISTED, existed,
                RuleQuestion.KNOWN, known,
                RuleQuestion.FOLLOWED, followed,
                RuleQuestion.PERMITTED, permitted);
    }
}
