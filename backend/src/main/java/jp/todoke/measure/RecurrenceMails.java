package jp.todoke.measure;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.linking.CaseLink.CaseLinked;
import jp.todoke.incident.linking.LinkKind;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 再発: tells the chiefs of both cases that something happened again: the case's number and a link, nothing of the case.
 */
@Component
class RecurrenceMails {

    private final Outbox outbox;
    private final Incidents incidents;
    private final Lines lines;
    private final Posts posts;
    private final Clock clock;
    private final String publicUrl;

    RecurrenceMails(
            Outbox outbox,
            Incidents incidents,
            Lines lines,
            Posts posts,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.incidents = incidents;
        this.lines = lines;
        this.posts = posts;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void linked(CaseLinked linked) {
        if (linked.kind() != LinkKind.RECURRENCE) {
            return;
        }
        var incident = linked.incident();
        var origin = incidents.get(incident).originUnit();
        var chief = posts.resolve(lines.role(LinePlace.CHIEF, origin), origin);
        var number = OfficialTime.caseNumber(incident);
        posts.holdersOf(chief.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 再発の届け出がありました",
                        """
                        %sの事案に、再発とされる別の事案が関連付けられました。再発防止策が有効かどうかを確かめてください。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident),
                        "recurrence/%s/%d/%d"
                                .formatted(incident, clock.instant().toEpochMilli(), holder.accountId()),
                        incident,
                        holder.accountId())));
    }
}
