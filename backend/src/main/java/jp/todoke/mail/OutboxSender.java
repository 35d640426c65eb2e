package jp.todoke.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxRows rows;
    private final JavaMailSender sender;
    private final Letters letters;
    private final InstantSource time;

    OutboxSender(OutboxRows rows, JavaMailSender sender, Letters letters) {
        this.rows = rows;
        this.sender = sender;
        this.letters = letters;
        this.time = InstantSource.system();
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
            sender.send(letters.write(mail));
        } catch (MailException | MessagingException fault) {
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
}
