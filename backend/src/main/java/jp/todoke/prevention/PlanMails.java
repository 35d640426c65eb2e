package jp.todoke.prevention;

import java.time.Clock;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the director that a plan was approved, and the chief that it was decided in his place: the case's number and a
 * link, nothing of the plan.
 */
@Component
class PlanMails {

    private final Plans plans;
    private final ChiefPosts chiefs;
    private final InformedDirectors directors;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    PlanMails(
            Plans plans,
            ChiefPosts chiefs,
            InformedDirectors directors,
            Posts posts,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.plans = plans;
        this.chiefs = chiefs;
        this.directors = directors;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void decided(PlanDecided event) {
        var incident = event.incident();
        var plan = plans.of(incident).last().orElseThrow();
        if (plan.approved()) {
            directors
                    .of(incident)
                    .forEach(director ->
                            tell(incident, plan, director, "approved", "再発防止策が承認されました", "内容は「届け」で確認できます。手続はいりません。"));
        }
        plan.said().stream()
                .filter(word -> word.decision().unseen())
                .forEach(word -> tell(
                        incident,
                        plan,
                        chiefs.of(incident, word.section()),
                        "in-place",
                        "再発防止策が代決されました",
                        "「届け」を開いて内容を確認し、後閲を記録してください。"));
    }

    /** To those whose own post it is. */
    private void tell(IncidentId incident, Plan plan, Post post, String key, String subject, String what) {
        var number = OfficialTime.caseNumber(incident);
        posts.holdersOf(post.id(), OfficialTime.dayOf(clock.instant())).stream()
                .filter(holder -> holder.mail() != null && !holder.deputy())
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " " + subject,
                        """
                        %sの%s。
                        %s

                        %s/incidents/%s/prevention

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, subject, what, publicUrl, incident),
                        "plan/" + key + "/" + incident + "/" + plan.number() + "/" + holder.accountId(),
                        incident,
                        holder.accountId())));
    }
}
