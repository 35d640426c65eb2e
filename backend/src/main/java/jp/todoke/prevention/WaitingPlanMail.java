package jp.todoke.prevention;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.prevention.Prevention.PlanSubmitted;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever decides a plan that it was handed in, of joint sections each chief: the case's number and a link to the
 * decision, nothing of the plan. Deputies are told too; a party, and whoever handed it in, is not.
 */
@Component
class WaitingPlanMail {

    private final Plans plans;
    private final JointPlanWords joint;
    private final Incidents incidents;
    private final Lines lines;
    private final ActingPosts acting;
    private final Posts posts;
    private final Confidentiality confidentiality;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    WaitingPlanMail(
            Plans plans,
            JointPlanWords joint,
            Incidents incidents,
            Lines lines,
            ActingPosts acting,
            Posts posts,
            Confidentiality confidentiality,
            Outbox outbox,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.plans = plans;
        this.joint = joint;
        this.incidents = incidents;
        this.lines = lines;
        this.acting = acting;
        this.posts = posts;
        this.confidentiality = confidentiality;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void handedIn(PlanSubmitted event) {
        var incident = event.incident();
        var hindered = confidentiality.hindered(incident);
        var drafted = plans.of(incident).last().orElseThrow().by().account();
        var number = OfficialTime.caseNumber(incident);
        deciders(incident)
                .flatMap(post -> posts.holdersOf(post.id(), OfficialTime.dayOf(clock.instant())).stream())
                .filter(holder -> holder.mail() != null
                        && holder.accountId() != drafted
                        && !hindered.contains(holder.accountId()))
                .forEach(holder -> outbox.put(new NewMail(
                        holder.mail(),
                        "【届け】" + number + " 再発防止策が提出されました",
                        """
                        %sの再発防止策が提出され、あなたの判断を待っています。
                        次の画面で、一つ一つの再発防止策を承認するか、理由を書いて差し戻してください。

                        %s/incidents/%s/steps/%s

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(number, publicUrl, incident, Step.DECIDE_PLAN.key()),
                        "plan/waits/" + incident + "/" + event.number() + "/" + holder.accountId(),
                        incident,
                        holder.accountId())));
    }

    private Stream<Post> deciders(IncidentId incident) {
        var silent = joint.silent(incident);
        return silent.isEmpty() ? Stream.of(chiefOfLine(incident)) : chiefsOf(incident, silent);
    }

    private Post chiefOfLine(IncidentId incident) {
        var unit = incidents.get(incident).originUnit();
        return acting.of(incident, lines.role(LinePlace.CHIEF, unit), unit);
    }

    private Stream<Post> chiefsOf(IncidentId incident, List<String> sections) {
        return sections.stream()
                .map(section -> acting.of(incident, Role.SECTION_CHIEF, section))
                .distinct();
    }
}
