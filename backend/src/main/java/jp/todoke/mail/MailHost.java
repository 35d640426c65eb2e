package jp.todoke.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the mail server takes mails. While it does not, it is asked with one mail after a pause of at most half a
 * minute, and no mail's own tries are used up.
 */
@Component
class MailHost {

    private static final Logger LOG = LoggerFactory.getLogger(MailHost.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** One mail that breaks off may be that mail's fault; so many in a row are the server's. */
    private static final int IN_A_ROW = 3;

    private final InstantSource time = InstantSource.system();
    private volatile @Nullable Away away;
    private int brokenOff;

    /** Since when it has been away and why, and when it is asked next, for the {@code asked}th time. */
    record Away(MailFault fault, Instant since, Instant nextLook, int asked) {}

    /** How it is away; empty while it takes mails. */
    Optional<Away> away() {
        return Optional.ofNullable(away);
    }

    /** Whether a mail should be tried now. */
    boolean worthTrying() {
        var now = away;
        return now == null || !now.nextLook().isAfter(time.instant());
    }

    /** Somebody says that it is there again: it is asked at once. */
    void lookAtOnce() {
        var now = away;
        if (now != null) {
            away = new Away(now.fault(), now.since(), time.instant(), 0);
        }
    }

    /** It could not be reached. */
    synchronized void unreachable(MailFault fault) {
        var before = away;
        if (before == null) {
            LOG.error("the mail server is away: {}", fault);
        }
        var asked = before == null ? 1 : before.asked() + 1;
        var now = time.instant();
        away = new Away(fault, before == null ? now : before.since(), now.plus(pause(asked)), asked);
    }

    /** It broke off a mail. False when it takes no more, by all that is known. */
    synchronized boolean brokeOff(MailFault fault) {
        brokenOff++;
        if (away != null || brokenOff >= IN_A_ROW) {
            unreachable(fault);
            return false;
        }
        return true;
    }

    /** It took a mail, or refused that one in words. */
    synchronized void spoke() {
        brokenOff = 0;
        if (away != null) {
            away = null;
            LOG.warn("the mail server takes mails again");
        }
    }

    /** 5 seconds, then twice as long each time, up to half a minute. */
    static Duration pause(int asked) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(asked - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
