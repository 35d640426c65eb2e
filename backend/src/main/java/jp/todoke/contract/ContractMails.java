package jp.todoke.contract;

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

/** Tells the chief of a contract's section once of a case: its number and a link, nothing of its contents. */
@Component
class ContractMails {

    private final ActingPosts acting;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    ContractMails(
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

    /** Told once, however often this is called. */
    void tell(IncidentId incident, List<String> sections) {
        sections.forEach(section -> tell(incident, section));
    }

    private void tell(IncidentId incident, String section) {
        var chief = acting.of(incident, Role.SECTION_CHIEF, section);
        var number = OfficialTime.caseNumber(incident);
        posts.holdersOf(chief.id(), LocalDate.now(clock)).stream()
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 所管する契約の事案です",
                        """
                        貴課が所管する契約に係る事案（%s）が記録されました。
                        「届け」を開いて内容を確認してください。

                        %s/incidents/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident),
                        "contract/" + incident + "/" + section + "/" + holder.accountId(),
                        incident,
                        holder.accountId())));
    }
}
