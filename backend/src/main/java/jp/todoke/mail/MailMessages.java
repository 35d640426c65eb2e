package jp.todoke.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import jp.todoke.shared.MailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a mail as it goes over the wire: to the very address that was entered, or not at all, and marked as sent by a
 * program (RFC 3834), so that absence notices and other programs do not answer it.
 */
@Component
class MailMessages {

    private static final String UTF_8 = "UTF-8";
    private static final String NAME = "届け（自動送信）";

    private final InternetAddress from;

    MailMessages(@Value("${todoke.mail.from}") String from) throws UnsupportedEncodingException {
        if (!MailAddress.isOne(from)) {
            throw new IllegalStateException("todoke.mail.from (TODOKE_MAIL_FROM) is no mail address: "
                    + "plain ASCII such as todoke@city.example is needed");
        }
        this.from = new InternetAddress(from, NAME, UTF_8);
    }

    /**
     * Throws {@link AddressException} for an address that the wire would change: the library writes "?" for what is not
     * ASCII.
     */
    MimeMessage write(OutboxMail mail) throws MessagingException {
        if (!MailAddress.isOne(mail.to())) {
            throw new AddressException("the receiver has no address that can go over the wire");
        }
        var message = new IdentifiedMessage(mail.messageId());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Keeps the id it was given, where the library would make a new one for each sending. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super((jakarta.mail.Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
