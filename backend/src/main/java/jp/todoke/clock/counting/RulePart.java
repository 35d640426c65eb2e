package jp.todoke.clock.counting;

/** Of what a case may have several, each with a clock of its own. */
public enum RulePart {
    CASE,
    UNIT,
    DUTY,
    MEASURE,
    MEETING,
    REQUEST,
    CONTRACTOR,
    REVIEW
}
