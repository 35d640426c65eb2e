package jp.todoke.worklist;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells those whose tasks change: the case's number and a link, nothing of the case. */
@Component
class TaskMails {

    private final Outbox outbox;
    private final Posts posts;
    private final Confidentiality confidentiality;
    private final Clock clock;
    private final String publicUrl;

    TaskMails(
            Outbox outbox,
            Posts posts,
            Confidentiality confidentiality,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.posts = posts;
        this.confidentiality = confidentiality;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** The task has come to its post; once for each person and coming. */
    void moved(Task task) {
        var marked = confidentiality.hindered(task.incident());
        var key = "task-moved/%s/%d/%d".formatted(name(task), clock.instant().toEpochMilli(), task.post());
        posts.holdersOf(task.post(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null
                        && !marked.contains(holder.accountId())
                        && !task.excluded().contains(holder.accountId()))
                .forEach(holder -> send(
                        holder.mail(),
                        task.incident(),
                        "手続の担当が変わりました",
                        "の手続が、あなたの職の担当になりました。内容を確かめて、対応をお願いします。",
                        key + "/" + holder.accountId(),
                        holder.accountId()));
    }

    /** A colleague has taken the task over from its former taker. */
    void takenOver(Task task, TaskTakers.Taken former) {
        if (former.mail() != null) {
            send(
                    former.mail(),
                    task.incident(),
                    "担当していた手続が引き継がれました",
                    "について、あなたが担当していた手続を、ほかの職員が引き継ぎました。",
                    "task-taken-over/%s/%d/%d".formatted(name(task), former.at().toEpochMilli(), former.account()),
                    former.account());
        }
    }

    private static String name(Task task) {
        return task.incident() + "/" + task.step().key() + (task.part() == null ? "" : "/" + task.part());
    }

    private void send(String to, IncidentId incident, String subject, String what, String key, long account) {
        var number = OfficialTime.caseNumber(incident);
        outbox.put(new NewMail(
                to,
                "【届け】" + number + " " + subject,
                """
                %sの事案%s

                %s/incidents/%s

                このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                """
                        .formatted(number, what, publicUrl, incident),
                key,
                incident,
                account));
    }
}
