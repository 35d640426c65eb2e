package jp.todoke.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail could not be sent. The {@link #permanent()} ones are never cured by trying again. */
public enum MailFault {

    /** The address is none. */
    BAD_ADDRESS,
    /** The mail server does not know the receiver, for good (5xx). */
    NO_SUCH_RECEIVER,
    /** The mail server refuses this mail, for good (5xx). */
    REFUSED,
    /** The mail server asks to come again (4xx). */
    BUSY,
    /** The mail server does not take mails from us: a setting of ours is wrong. */
    SENDER_REFUSED,
    /** Nobody answers at the mail server's address. */
    UNREACHABLE,
    /** The mail server fell silent or hung up. */
    NO_ANSWER;

    /** "Service not available, closing transmission channel" (RFC 5321, 4.2.3). */
    private static final int CLOSING = 421;

    /** Trying again gives the same answer. */
    public boolean permanent() {
        return this == BAD_ADDRESS || this == NO_SUCH_RECEIVER || this == REFUSED;
    }

    /** It says nothing about the mail: the server, or the way to it, fails for any. */
    boolean ofTheLine() {
        return this == UNREACHABLE || this == NO_ANSWER || this == SENDER_REFUSED;
    }

    /** What lies behind an exception of sending; what nobody knows may pass, so it is tried again. */
    static MailFault of(Exception thrown) {
        var causes = causes(thrown);
        return causes.stream()
                .map(MailFault::told)
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(NO_ANSWER);
    }

    private static MailFault told(Throwable cause) {
        if (cause instanceof AddressException) {
            return BAD_ADDRESS;
        }
        if (cause instanceof SMTPSenderFailedException
                || cause instanceof AuthenticationFailedException
                || cause instanceof MailAuthenticationException) {
            return SENDER_REFUSED;
        }
        if (cause instanceof SMTPAddressFailedException receiver) {
            return forGood(receiver.getReturnCode()) ? NO_SUCH_RECEIVER : BUSY;
        }
        if (cause instanceof SMTPSendFailedException sending
                && sending.getReturnCode() >= 400
                && nothingBehind(sending)) {
            return sending.getReturnCode() == CLOSING ? NO_ANSWER : forGood(sending.getReturnCode()) ? REFUSED : BUSY;
        }
        if (cause instanceof MailConnectException || cause instanceof ConnectException) {
            return UNREACHABLE;
        }
        return cause instanceof SocketTimeoutException ? NO_ANSWER : null;
    }

    /** The receiver's or the sender's own refusal, where there is one, says more. */
    private static boolean nothingBehind(MessagingException thrown) {
        return thrown.getNextException() == null;
    }

    private static boolean forGood(int code) {
        return code >= 500 && code < 600;
    }

    /** The exception, and everything it carries in the ways of Spring and of Jakarta Mail. */
    private static List<Throwable> causes(Throwable thrown) {
        var found = new ArrayList<Throwable>();
        collect(thrown, found);
        return found;
    }

    private static void collect(Throwable thrown, List<Throwable> found) {
        if (thrown == null || found.contains(thrown)) {
            return;
        }
        found.add(thrown);
        if (thrown instanceof MailSendException sending) {
            sending.getFailedMessages().values().forEach(behind -> collect(behind, found));
        }
        if (thrown instanceof MessagingException message) {
            collect(message.getNextException(), found);
        }
        collect(thrown.getCause(), found);
    }
}
