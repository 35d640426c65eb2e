package jp.todoke.mail;

import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. Its subject and body name a case by its number and a link, nothing of its contents; {@code key}
 * says what caused it and to whom it goes ({@code clock-17/LIMIT/4}), so that it is written once however often that is
 * told. {@code incident} and {@code account} tell whom to telephone should it not arrive.
 */
public record NewMail(
        String to, String subject, String body, String key, @Nullable IncidentId incident, @Nullable Long account) {

    /** A line on the wire has at most 998 letters (RFC 5322 2.1.1), and one without a gap cannot be folded. */
    static final int LONGEST_SUBJECT = 500;

    public NewMail {
        if (to.isBlank()
                || key.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.contains("\n")
                || subject.contains("\r")) {
            throw new IllegalArgumentException(
                    "a mail needs a receiver, a key and a subject of one line " + "that is not too long");
        }
    }

    /** Its key only: addresses stay out of the log. */
    @Override
    public String toString() {
        return "NewMail(" + key + ")";
    }
}
