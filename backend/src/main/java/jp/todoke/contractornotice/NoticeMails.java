package jp.todoke.contractornotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the chiefs of the sections that a contractor has told something: a number and a link, nothing of what it told.
 */
@Component
class NoticeMails {

    private final ActingPosts acting;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    NoticeMails(
            ActingPosts acting,
            Posts posts,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.acting = acting;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    void tell(IncidentId incident, long contract, int notice, List<String> sections) {
        sections.stream().distinct().forEach(section -> tell(incident, contract, notice, section));
    }

    private void tell(IncidentId incident, long contract, int notice, String section) {
        var chief = acting.of(incident, Role.SECTION_CHIEF, section);
        var number = OfficialTime.caseNumber(incident);
        posts.holdersOf(chief.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 受託者から通知がありました",
                        """
                        事案（%s）について、受託者からの通知（九項目）が記録されました。
                        「届け」を開いて内容を確認してください。

                        %s/incidents/%s/contracts

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident),
                        "contractor-notice/" + incident + "/" + contract + "/" + notice + "/" + section + "/"
                                + holder.accountId(),
                        incident,
                        holder.accountId())));
    }
}
