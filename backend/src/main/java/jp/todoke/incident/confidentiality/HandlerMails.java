package jp.todoke.incident.confidentiality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells those who were named that they are handlers of a case: its number and a link, nothing of the case. */
@Component
class HandlerMails {

    private final Outbox outbox;
    private final Posts posts;
    private final Clock clock;
    private final String publicUrl;

    HandlerMails(Outbox outbox, Posts posts, Clock clock, @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.posts = posts;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** One mail to each of these handlers but whoever decided; the case is confidential already. */
    void named(IncidentId incident, long decision, Collection<Handler> handlers, long decider) {
        var number = OfficialTime.caseNumber(incident);
        handlers.forEach(handler -> posts.holdersOf(handler.post(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null
                        && holder.accountId() != decider
                        && (handler.account() == null || handler.account() == holder.accountId()))
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 取扱者になりました",
                        """
                        %sの事案の取扱者になりました。この事案は、取扱者だけに見えています。
                        ほかの人には、事案があることも話さないでください。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident),
                        "handler-named/%s/%d/%d".formatted(incident, decision, holder.accountId()),
                        incident,
                        holder.accountId()))));
    }
}
