package jp.todoke.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox, many mails over one line, each outside of any transaction, and repeats with growing
 * pauses what could not be sent. While the mail server itself is away the mails wait, and leave as soon as it is there
 * again.
 */
@Component
class OutboxSender {

    static final int MOST_TRIES = 32;
    /** About a day as well. */
    static final int MOST_TRIES_OF_LINE = 2000;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** A line that broke off may hold again at any time, and then what waits leaves within a minute. */
    private static final Duration LONGEST_OF_LINE = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxRows rows;
    private final JavaMailSenderImpl sender;
    private final MailHost host;
    private final MailMessages letters;
    private final InstantSource time;
    private @Nullable OutboxMail sent;

    OutboxSender(OutboxRows rows, JavaMailSenderImpl sender, MailHost host, MailMessages letters) {
        this.rows = rows;
        this.sender = sender;
        this.host = host;
        this.letters = letters;
        this.time = InstantSource.system();
    }

    /** Sends until nothing is due, one after the other: each holds its lease only while it is being sent. */
    @Scheduled(fixedDelayString = "PT1S")
    void sendDue() {
        writeDown();
        if (!host.worthTrying()) {
            return;
        }
        try (var line = new MailConnection(sender)) {
            var goesOn = true;
            for (var mail = rows.take(time.instant());
                    mail.isPresent();
                    mail = goesOn ? rows.take(time.instant()) : Optional.empty()) {
                goesOn = send(line, mail.get());
            }
        }
    }

    /** Whatever hinders one mail, the next one is sent; false when the mail server itself hinders them all. */
    private boolean send(MailConnection line, OutboxMail mail) {
        MimeMessage letter;
        try {
            letter = letters.write(mail);
        } catch (MessagingException noLetter) {
            failed(mail, MailFault.of(noLetter));
            return true;
        }
        try {
            line.open();
        } catch (MessagingException | MailException away) {
            waits(mail, MailFault.of(away));
            return false;
        }
        try {
            line.send(letter);
        } catch (MessagingException | MailException notTaken) {
            return notTaken(line, mail, MailFault.of(notTaken));
        }
        sent = mail;
        writeDown();
        host.spoke();
        return true;
    }

    /**
     * A mail that left while the database went away is written down as soon as it is back, and is not sent twice for
     * that.
     */
    private void writeDown() {
        if (sent != null) {
            rows.sent(sent, time.instant());
            sent = null;
        }
    }

    private void waits(OutboxMail mail, MailFault fault) {
        rows.back(mail, fault);
        rows.hindered(time.instant(), fault);
        host.unreachable(fault);
    }

    private boolean notTaken(MailConnection line, OutboxMail mail, MailFault fault) {
        failed(mail, fault);
        if (fault.ofTheLine()) {
            line.close();
            return host.brokeOff(fault);
        }
        host.spoke();
        return true;
    }

    private void failed(OutboxMail mail, MailFault fault) {
        if (fault.permanent() || mail.round() >= (fault.ofTheLine() ? MOST_TRIES_OF_LINE : MOST_TRIES)) {
            LOG.error("mail {} was given up after {} tries: {}", mail.key(), mail.tries(), fault);
            rows.dead(mail, time.instant(), fault);
        } else {
            LOG.warn("mail {} could not be sent: {}", mail.key(), fault);
            rows.later(mail, time.instant().plus(pause(mail.round(), fault)), fault);
        }
    }

    /**
     * 10 seconds after the first try, then twice as long each time up to an hour: about a day in all, a night's outage
     * included.
     */
    static Duration pause(int tries, MailFault fault) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        var longest = fault.ofTheLine() ? LONGEST_OF_LINE : LONGEST_PAUSE;
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
