package jp.todoke.cause;

/** What is answered to a question about the rule. Null beside it: nobody was asked. */
public enum RuleAnswer {
    YES,
    NO,
    UNKNOWN,
    NOT_APPLICABLE
}
