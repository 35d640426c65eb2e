package jp.todoke.clock;

import java.time.Clock;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.Holder;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a rung says to its receivers: the case's number, the limit and a link, nothing of the case. */
@Component
class RungMails {

    private final Receivers receivers;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    RungMails(Receivers receivers, Outbox outbox, Clock clock, @Value("${todoke.public-url}") String publicUrl) {
        this.receivers = receivers;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Puts one mail for each receiver into the outbox. */
    void tell(ClockRow row, Ladder.DueRung rung) {
        var now = clock.instant();
        var passed = !now.isBefore(row.limit());
        var subject = "【届け】" + OfficialTime.caseNumber(row.incident()) + " 第一報の確認期限" + (passed ? "を過ぎました" : "が近づいています");
        receivers.of(row.doer(), row.doerUnit(), rung.postsAbove(), OfficialTime.dayOf(now))
                .forEach((holder, height) -> tell(holder, subject, body(row, request(passed, height > 0)), row.name() + "/" + rung.name()));
    }

    private void tell(Holder holder, String subject, String body, String cause) {
        if (holder.mail() != null) {
            outbox.put(new NewMail(holder.mail(), subject, body, cause + "/" + holder.accountId()));
        }
    }

    private static String request(boolean passed, boolean above) {
        if (above) {
            return "所属長の確認を待たずに、第一報を自動で上申しました。内容を確かめて、受領と指示をお願いします。";
        }
        return passed
                ? "期限を過ぎたため、第一報を自動で上申しました。遅れた理由を添えて、確認と報告をお願いします。"
                : "内容を確かめて、期限までに課長への報告をお願いします。";
    }

    private String body(ClockRow row, String request) {
        return """
                %sの事案について、第一報を所属長が確認して報告する期限は、%sです。
                %s

                %s/incidents/%s

                このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                """.formatted(OfficialTime.caseNumber(row.incident()), OfficialTime.dateAndTime(row.limit()), request, publicUrl, row.incident());
    }
}
