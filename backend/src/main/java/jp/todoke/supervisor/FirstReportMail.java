package jp.todoke.supervisor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
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

    private final FirstReports reports;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;
    private final Lines lines;
    private final Units units;

    FirstReportMail(
            FirstReports reports,
            Posts posts,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl,
            Lines lines,
            Units units) {
        this.reports = reports;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.lines = lines;
        this.units = units;
    }

    @EventListener
    void reported(IncidentReported event) {
        var danger = reports.of(event.incident()).circumstances().dangerous();
        var head = lines.post(LinePlace.HEAD, event.unit());
        tell(event, danger, head, "「届け」を開いて内容を確認し、上司への報告に進んでください。");
        informed(event.unit())
                .filter(director -> director.id() != head.id())
                .ifPresent(director -> tell(event, danger, director, "「届け」を開いて内容を確認してください。報告は課内で進みます。"));
    }

    /** Of a section's own case the director is informed: nobody outside the section receives it otherwise. */
    private Optional<Post> informed(String unitCode) {
        return units.get(unitCode).kind() == UnitKind.SECTION
                ? Optional.of(posts.resolve(Role.DEPARTMENT_DIRECTOR, unitCode))
                : Optional.empty();
    }

    private void tell(IncidentReported event, boolean danger, Post post, String what) {
        var number = OfficialTime.caseNumber(event.incident());
        posts.holdersOf(post.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + (danger ? "至急・けがや危険あり " : "") + number + " 第一報が入りました",
                        """
                        %s%sの第一報が入りました。
                        %s

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(
                                        danger ? "けがや、身の危険のある人がいるとの報告です。安全の確保を最優先にしてください。\n" : "",
                                        number,
                                        what,
                                        publicUrl,
                                        event.incident()),
                        "reported/" + event.incident() + "/" + holder.accountId(),
                        event.incident(),
                        holder.accountId())));
    }
}
