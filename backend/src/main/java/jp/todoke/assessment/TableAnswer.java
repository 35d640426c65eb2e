package jp.todoke.assessment;

import java.util.List;

/**
 * What the table of duties said when somebody judged.
 *
 * @param version the version that was asked
 */
record TableAnswer(int version, List<Ground> grounds) {

    static TableAnswer of(ReportingRules rules, ReportingFacts facts) {
        return new TableAnswer(
                rules.version(facts.knownOn()),
                rules.grounds(facts).stream().map(RuledGround::ground).toList());
    }
}
