package jp.todoke.cause;

/** What is asked about the rule: was there one, was it known, was it followed, was taking out permitted. */
enum RuleQuestion {
    EXISTED,
    KNOWN,
    FOLLOWED,
    PERMITTED
}
