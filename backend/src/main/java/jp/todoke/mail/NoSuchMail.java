package jp.todoke.mail;

import jp.todoke.shared.Refusal;

/** No mail of that number was ever written. */
final class NoSuchMail extends Refusal {

    NoSuchMail() {
        super(Kind.NOT_FOUND, "no-such-mail");
    }
}
