package jp.todoke.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what lies in the outbox, each mail outside of any transaction, and repeats with growing pauses what could not be sent. */
@Component
class OutboxSender {

    static final int MOST_TRIES = 32;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final String UTF_8 = "UTF-8";
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxRows rows;
    private final JavaMailSender sender;
    private final InstantSource time;
    private final String from;

    OutboxSender(OutboxRows rows, JavaMailSender sender, @Value("${todoke.mail.from}") String from) {
        this.rows = rows;
        this.sender = sender;
        this.time = InstantSource.system();
        this.from = from;
    }

    /** Sends until nothing is due, one after the other: each holds its lease only while it is being sent. */
    @Scheduled(fixedDelayString = "PT1S")
    void sendDue() {
        for (var mail = rows.take(time.instant()); mail.isPresent(); mail = rows.take(time.instant())) {
            send(mail.get());
        }
    }

    /** Whatever hinders one mail, the next one is sent. */
    private void send(OutboxMail mail) {
        try {
            sender.send(message(mail));
        } catch (MailException | MessagingException | UnsupportedEncodingException fault) {
            failed(mail, MailFault.of(fault));
            return;
        }
        rows.sent(mail, time.instant());
    }

    private void failed(OutboxMail mail, MailFault fault) {
        if (fault.permanent() || mail.round() >= MOST_TRIES) {
            LOG.error("mail {} was given up after {} tries: {}", mail.key(), mail.tries(), fault);
            rows.dead(mail, time.instant(), fault);
        } else {
            LOG.warn("mail {} could not be sent, try {}: {}", mail.key(), mail.tries(), fault);
            rows.later(mail, time.instant().plus(pause(mail.round())), fault);
        }
    }

    /** 10 seconds after the first try, then twice as long each time up to an hour: about a day in all, a night's outage included. */
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private MimeMessage message(OutboxMail mail) throws MessagingException, UnsupportedEncodingException {
        var message = new IdentifiedMessage(mail.messageId());
        message.setFrom(new InternetAddress(from, "届け（自動送信）", UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
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
