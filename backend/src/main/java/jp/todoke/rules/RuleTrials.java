package jp.todoke.rules;

import jp.todoke.clock.RuleMoves;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleSentence;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 試し: what a version of a rule says and would do to the running cases; nothing is saved. */
@Service
@Transactional(readOnly = true)
public class RuleTrials {

    private final ClockRules rules;
    private final RuleMoves moves;
    private final RuleSentence sentences;
    private final RuleExamples examples;

    RuleTrials(ClockRules rules, RuleMoves moves, RuleSentence sentences, RuleExamples examples) {
        this.rules = rules;
        this.moves = moves;
        this.sentences = sentences;
        this.examples = examples;
    }

    /** Throws {@link InvalidInput} at the field that cannot be. */
    public RuleTrial of(ClockKey key, RuleCondition condition, RuleDraft draft) {
        var series = RuleSeries.of(rules.all(), key, condition);
        var rule = draft.after(series);
        return new RuleTrial(
                rule,
                sentences.of(rule),
                RuleInEnglish.of(rule),
                examples.of(rule),
                moves.tried(rule),
                series.needsSecondPerson(rule));
    }

    /**
     * What an adopted version would do to the clocks that keep another. Throws {@link RuleRefusal} where there is no
     * such version.
     */
    public RuleTrial of(ClockKey key, RuleCondition condition, int version) {
        var series = RuleSeries.of(rules.all(), key, condition);
        var rule = series.version(version).orElseThrow(RuleRefusal::notThere);
        return new RuleTrial(
                rule,
                sentences.of(rule),
                RuleInEnglish.of(rule),
                examples.of(rule),
                moves.tried(rule),
                series.needsSecondPerson(rule));
    }
}
