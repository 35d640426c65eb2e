package jp.todoke.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server for many mails; each mail's own outcome is known before the next one goes. */
final class MailConnection implements AutoCloseable {

    /** Servers hang up after some hundred mails. */
    private static final int MOST = 100;

    private final JavaMailSenderImpl settings;
    private @Nullable Transport transport;
    private int sent;

    MailConnection(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    /** Connects unless it is connected already. */
    void open() throws MessagingException {
        if (transport != null && sent < MOST) {
            return;
        }
        close();
        var protocol = settings.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : settings.getProtocol();
        var fresh = settings.getSession().getTransport(protocol);
        fresh.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        transport = fresh;
        sent = 0;
    }

    /** Gives one mail to the server; after an exception the line may be broken, see {@link #close()}. */
    void send(MimeMessage mail) throws MessagingException {
        if (transport == null) {
            throw new IllegalStateException("the line is not open");
        }
        mail.saveChanges();
        transport.sendMessage(mail, mail.getAllRecipients());
        sent++;
    }

    /** Hangs up; it can be opened again. */
    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException hungUp) {
            // The mail server has closed the connection already.
        }
        transport = null;
    }
}
