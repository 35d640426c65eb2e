package jp.todoke.mail;

import jp.todoke.shared.Refusal;

/** The mail has gone, or is being sent this moment. */
final class MailNotUndelivered extends Refusal {

    MailNotUndelivered() {
        super(Kind.WRONG_STATE, "mail-not-undelivered");
    }
}
