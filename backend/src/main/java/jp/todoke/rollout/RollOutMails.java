package jp.todoke.rollout;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells who answers for a unit of a 注意喚起: its number, its day and a link, neither its text nor the case. */
@Component
class RollOutMails {

    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    RollOutMails(Posts posts, Outbox outbox, Clock clock, @Value("${todoke.public-url}") String publicUrl) {
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** It came. */
    void sent(long rollOut, long post, LocalDate due) {
        write(rollOut, post, due, "が届いています", "が届いています。", "roll-out/" + rollOut + "/" + post);
    }

    /** It was not passed on by its day; told once a day. */
    void remind(RollOutRows.Waiting waiting, LocalDate today) {
        write(
                waiting.rollOut(),
                waiting.post(),
                waiting.due(),
                "の周知が済んでいません",
                "について、周知したことがまだ記録されていません。",
                "roll-out-reminder/" + waiting.rollOut() + "/" + waiting.post() + "/" + today);
    }

    private void write(long rollOut, long post, LocalDate due, String subject, String sentence, String cause) {
        posts.holdersOf(post, LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】注意喚起 第" + rollOut + "号" + subject,
                        """
                        注意喚起 第%d号%s
                        「届け」を開いて読み、所属に周知したら、周知した日と相手を記録してください（%sまで）。

                        %s/roll-outs/%d

                        このメールは「届け」が自動で送っています。内容はメールには書いていません。
                        """
                                .formatted(rollOut, sentence, OfficialTime.dateAndWeekday(due), publicUrl, rollOut),
                        cause + "/" + holder.accountId(),
                        null,
                        holder.accountId())));
    }
}
