package jp.todoke.notification;

/** That contacts are finished or not needed, and what the chief said to it. */
public enum NotificationAct {
    SETTLED,
    NOT_NEEDED,
    CONFIRMED,
    RETURNED
}
