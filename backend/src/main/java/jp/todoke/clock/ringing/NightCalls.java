package jp.todoke.clock.ringing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.identity.organisation.Post;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * 電話連絡: what rings at night, and at any hour what rings for a limit by law, is also to be told by telephone; the duty
 * desks of the line are asked by mail, with the number.
 */
@Component
class NightCalls {

    private final ReminderCallRows calls;
    private final Confidentiality confidentiality;
    private final OfficeCalendar calendar;
    private final DutyTelephones telephones;
    private final Outbox outbox;
    private final MessageSource messages;
    private final String publicUrl;

    NightCalls(
            ReminderCallRows calls,
            Confidentiality confidentiality,
            OfficeCalendar calendar,
            DutyTelephones telephones,
            Outbox outbox,
            MessageSource messages,
            @Value("${todoke.public-url}") String publicUrl) {
        this.calls = calls;
        this.confidentiality = confidentiality;
        this.calendar = calendar;
        this.telephones = telephones;
        this.outbox = outbox;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /** Opens a call to the highest post that the rung tells, if it is night or the ladder is the statutory one. */
    void open(ClockRow row, LadderKind ladder, Ladder.DueRung rung, List<RungReceivers.Told> receivers, Instant now) {
        var asked = toReach(ladder, receivers, now);
        if (asked.isEmpty()) {
            return;
        }
        var post = asked.get();
        var number = telephones.reaching(post).orElse(null);
        calls.add(row, rung, post, number, now);
        if (confidentiality.of(row.incident())) {
            askWithoutCase(row, rung, post, number);
            return;
        }
        telephones
                .desksOf(row.doerUnit())
                .forEach(desk -> outbox.put(new NewMail(
                        desk.mail(),
                        words("subject", row),
                        body(
                                row,
                                ladder == LadderKind.STATUTORY ? "ask-by-law" : "ask",
                                number == null
                                        ? new DutyTelephone(post.name(), words("no-number", row), true)
                                        : number),
                        row.cause(rung) + "/desk-" + desk.id(),
                        row.incident(),
                        null)));
    }

    /** Of a confidential case a desk is told whom to telephone, and that this person opens the program; not why. */
    private void askWithoutCase(ClockRow row, Ladder.DueRung rung, Post post, @Nullable DutyTelephone number) {
        var called = number == null ? new DutyTelephone(post.name(), words("no-number", row), true) : number;
        telephones
                .desksOf(row.doerUnit())
                .forEach(desk -> outbox.put(new NewMail(
                        desk.mail(),
                        words("confidential-subject", row),
                        """
                        %s

                        電話連絡先：%s　%s

                        このメールは「届け」が自動で送っています。
                        """
                                .formatted(words("confidential-ask", row), called.label(), called.number()),
                        row.cause(rung) + "/desk-" + desk.id(),
                        null,
                        null)));
    }

    /**
     * The post that somebody is asked to telephone when a rung tells these receivers at that time: the highest, if it
     * is night or for a limit by law.
     */
    Optional<Post> toReach(LadderKind ladder, List<RungReceivers.Told> receivers, Instant at) {
        var asks = ladder == LadderKind.STATUTORY || !calendar.inOfficeHours(at);
        return asks && !receivers.isEmpty()
                ? Optional.of(receivers.get(receivers.size() - 1).post())
                : Optional.empty();
    }

    private String body(ClockRow row, String ask, DutyTelephone number) {
        return """
                %s

                電話連絡先：%s　%s
                %s

                %s
                %s/

                このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                """
                .formatted(
                        words(ask, row),
                        number.label(),
                        number.number(),
                        words("say", row),
                        words("record", row),
                        publicUrl);
    }

    private String words(String word, ClockRow row) {
        var name = messages.getMessage("clock." + row.key(), null, Locale.JAPANESE);
        return messages.getMessage(
                "call." + word,
                new Object[] {OfficialTime.caseNumber(row.incident()), name, OfficialTime.limit(row.limit())},
                Locale.JAPANESE);
    }
}
