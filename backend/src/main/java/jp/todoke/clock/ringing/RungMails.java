package jp.todoke.clock.ringing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a rung says to its receivers: the case's number, what is waited for, until when, and a link; nothing of the
 * case.
 */
@Component
class RungMails {

    private static final Set<ClockKey> TO_THE_CHIEF = EnumSet.of(ClockKey.HEAD_REPORT, ClockKey.CHIEF_RECEIPT);

    private final Outbox outbox;
    private final MessageSource messages;
    private final Lines lines;
    private final Clock clock;
    private final String publicUrl;

    RungMails(
            Outbox outbox,
            MessageSource messages,
            Lines lines,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.messages = messages;
        this.lines = lines;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Puts one mail for each receiver into the outbox. */
    void tell(ClockRow row, Ladder.DueRung rung, List<RungReceivers.Told> receivers) {
        var passed = !clock.instant().isBefore(row.limit());
        var subject = words(row, passed ? "subject-passed" : "subject-before");
        receivers.forEach(told -> {
            var body = body(row, words(row, request(told, passed)));
            told.holders().forEach(holder -> tell(holder, subject, body, row, rung));
        });
    }

    private static String request(RungReceivers.Told told, boolean passed) {
        return switch (told.above()) {
            case 0 -> passed ? "passed" : "before";
            case 1 -> passed ? "above" : "above-before";
            default -> "far-above";
        };
    }

    private void tell(Holder holder, String subject, String body, ClockRow row, Ladder.DueRung rung) {
        if (holder.mail() != null) {
            outbox.put(new NewMail(
                    holder.mail(),
                    subject,
                    body,
                    row.cause(rung) + "/" + holder.accountId(),
                    row.incident(),
                    holder.accountId()));
        }
    }

    private String body(ClockRow row, String request) {
        return """
                %s
                %s

                %s/incidents/%s

                このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                """
                .formatted(words(row, "limit"), request, publicUrl, row.incident());
    }

    /** What the chief of the unit is called, where the clock is one between a unit and its chief. */
    private @Nullable String chief(ClockRow row) {
        return row.part() != null && TO_THE_CHIEF.contains(row.key())
                ? lines.word(LinePlace.CHIEF, row.part().value())
                : null;
    }

    /**
     * {@code rung.<word>} where all clocks say the same, with the clock's own name in it; else
     * {@code rung.<word>.<clock>}.
     */
    private String words(ClockRow row, String word) {
        var key = "." + row.key().name();
        var name = messages.getMessage("clock" + key, null, Locale.JAPANESE);
        var all =
                new Object[] {OfficialTime.caseNumber(row.incident()), name, OfficialTime.limit(row.limit()), chief(row)
                };
        var own = messages.getMessage("rung." + word + key, all, null, Locale.JAPANESE);
        return own != null ? own : messages.getMessage("rung." + word, all, Locale.JAPANESE);
    }
}
