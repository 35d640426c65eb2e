package jp.todoke.supervisor;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.reopening.Reopening.CaseReopened;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the head of a unit that responds again in a reopened case: its number and a link, nothing of its contents. */
@Component
class UnitAgainMail {

    private final ActingPosts acting;
    private final Posts posts;
    private final Runs runs;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;
    private final Lines lines;

    UnitAgainMail(
            ActingPosts acting,
            Posts posts,
            Runs runs,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl,
            Lines lines) {
        this.acting = acting;
        this.posts = posts;
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.lines = lines;
    }

    @EventListener
    void reopened(CaseReopened event) {
        event.units().forEach(again -> tell(event.incident(), again.unit()));
    }

    private void tell(IncidentId incident, PartId unit) {
        var head = acting.of(incident, lines.role(LinePlace.HEAD, unit.value()), unit.value());
        var number = OfficialTime.caseNumber(incident);
        var run = Runs.last(runs.ofReportLine(incident, unit)).reopening();
        posts.holdersOf(head.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " もう一度対応をお願いします",
                        """
                        終結した%sの事案が再開され、あなたの所属がもう一度対応することになりました。
                        「届け」を開いて、後から分かったことの確認と報告をお願いします。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident),
                        "again/" + incident + "/" + unit + "/" + run + "/" + holder.accountId(),
                        incident,
                        holder.accountId())));
    }
}
