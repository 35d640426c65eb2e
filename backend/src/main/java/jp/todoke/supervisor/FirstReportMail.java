package jp.todoke.supervisor;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.report.FirstReports;
import jp.todoke.incident.report.IncidentReported;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the head of the unit at once that a first report has come: the case's number and a link, nothing of its
 * contents.
 */
@Component
class FirstReportMail {

    private final Incidents incidents;
    private final FirstReports reports;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    FirstReportMail(
            Incidents incidents,
            FirstReports reports,
            Posts posts,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.incidents = incidents;
        this.reports = reports;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void reported(IncidentReported event) {
        var role = incidents.get(event.incident()).facilities().isEmpty() ? Role.SECTION_CHIEF : Role.FACILITY_HEAD;
        var number = OfficialTime.caseNumber(event.incident());
        var danger = reports.of(event.incident()).circumstances().dangerous();
        posts.holdersOf(posts.resolve(role, event.unit()).id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + (danger ? "至急・けがや危険あり " : "") + number + " 第一報が入りました",
                        """
                        %s%sの第一報が入りました。
                        「届け」を開いて内容を確認し、上司への報告に進んでください。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(
                                        danger ? "けがや、身の危険のある人がいるとの報告です。安全の確保を最優先にしてください。\n" : "",
                                        number,
                                        publicUrl,
                                        event.incident()),
                        "reported/" + event.incident() + "/" + holder.accountId(),
                        event.incident(),
                        holder.accountId())));
    }
}
