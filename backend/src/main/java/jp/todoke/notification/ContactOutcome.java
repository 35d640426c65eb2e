package jp.todoke.notification;

/** What remains after an entry: further contacts, nothing, or that nobody need be told at all. */
public enum ContactOutcome {
    GO_ON,
    SETTLED,
    NOT_NEEDED
}
