package jp.todoke.notification;

import jp.todoke.shared.Refusal;

/** Telling the persons does not stand where this act belongs; the sentence says where it stands. */
public final class NotificationRefusal extends Refusal {

    private NotificationRefusal(String code) {
        super(Kind.WRONG_STATE, code);
    }

    static NotificationRefusal at(NotificationStatus status) {
        return new NotificationRefusal(
                switch (status) {
                    case GOING_ON -> "notification-going-on";
                    case SETTLED, NOT_NEEDED -> "notification-awaits-chief";
                    case CONFIRMED -> "notification-confirmed";
                });
    }
}
