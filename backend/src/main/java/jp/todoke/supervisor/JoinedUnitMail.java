package jp.todoke.supervisor;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.joining.FacilityJoined;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the head of a unit that joined a case: the case's number and a link, nothing of its contents. */
@Component
class JoinedUnitMail {

    private final ActingPosts acting;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;
    private final Lines lines;

    JoinedUnitMail(
            ActingPosts acting,
            Posts posts,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl,
            Lines lines) {
        this.acting = acting;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.lines = lines;
    }

    @EventListener
    void joined(FacilityJoined event) {
        var head = acting.of(
                event.incident(),
                lines.role(LinePlace.HEAD, event.part().value()),
                event.part().value());
        var number = OfficialTime.caseNumber(event.incident());
        posts.holdersOf(head.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 関係所属に加わりました",
                        """
                        %sの事案の関係所属に、あなたの所属が加わりました。
                        「届け」を開いて、第一報の確認と報告、捜索をお願いします。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, event.incident()),
                        "joined/" + event.incident() + "/" + event.part() + "/" + holder.accountId(),
                        event.incident(),
                        holder.accountId())));
    }
}
