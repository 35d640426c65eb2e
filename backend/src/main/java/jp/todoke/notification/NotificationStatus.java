package jp.todoke.notification;

/** Where telling the persons concerned stands. */
public enum NotificationStatus {
    GOING_ON,
    /** All are settled, says the head: the chief must confirm. */
    SETTLED,
    /** Nobody need be told, says the head with a reason: the chief must confirm. */
    NOT_NEEDED,
    CONFIRMED
}
