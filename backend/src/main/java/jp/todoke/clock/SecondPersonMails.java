package jp.todoke.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.Persons;
import jp.todoke.identity.account.Accounts;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who may be the second person of a change that it waits for them, or no longer does, and the first one
 * what became of it: what kind of change, the case's number and a link, nothing of the case.
 */
@Component
public class SecondPersonMails {

    private final Outbox outbox;
    private final Posts posts;
    private final Confidentiality confidentiality;
    private final Persons persons;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;
    private final String publicUrl;

    SecondPersonMails(
            Outbox outbox,
            Posts posts,
            Confidentiality confidentiality,
            Persons persons,
            Accounts accounts,
            MessageSource messages,
            Clock clock,
            @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.posts = posts;
        this.confidentiality = confidentiality;
        this.persons = persons;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * What needs two people.
     *
     * @param key names it once for ever: {@code waiver/17}
     * @param incident null where it concerns no single case
     * @param words what it is: {@code second-person.<words>}, with the name of the clock in it, where it concerns one
     * @param page where it is decided: {@code /incidents/2026-0042}
     */
    public record Matter(
            String key, @Nullable IncidentId incident, String words, @Nullable ClockKey clock, String page) {}

    /**
     * One mail to each holder of the posts, but neither to whoever asked nor to a party of the case; once however often
     * it is told.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waits(Matter matter, Collection<Post> deciders, long asker) {
        tell(matter, "waits", deciders, asker);
    }

    /** Whoever asked took it back: one mail to each whom {@link #waits} would tell today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenBack(Matter matter, Collection<Post> deciders, long asker) {
        tell(matter, "taken-back", deciders, asker);
    }

    private void tell(Matter matter, String what, Collection<Post> deciders, long asker) {
        var passed = matter.incident() == null ? Set.<Long>of() : confidentiality.hindered(matter.incident());
        var own = persons.accountsOf(List.of(asker));
        deciders.stream()
                .flatMap(post -> posts.holdersOf(post.id(), LocalDate.now(clock)).stream())
                .filter(holder -> holder.mail() != null
                        && !own.contains(holder.accountId())
                        && !passed.contains(holder.accountId()))
                .forEach(holder -> put(matter, what, holder.mail(), holder.accountId()));
    }

    /** Tells whoever asked what the second person said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(Matter matter, boolean agreed, long asker) {
        accounts.mailOf(asker).ifPresent(mail -> put(matter, agreed ? "agreed" : "refused", mail, asker));
    }

    private void put(Matter matter, String what, String mail, long account) {
        var incident = matter.incident();
        var change =
                say("second-person." + matter.words(), matter.clock() == null ? "" : say("clock." + matter.clock()));
        var number = incident == null ? "" : OfficialTime.caseNumber(incident);
        outbox.put(new NewMail(
                mail,
                "【届け】" + number + (incident == null ? "" : " ") + say("second-person." + what + "-subject", change),
                """
                %s%s

                %s%s

                このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                """
                        .formatted(
                                incident == null ? "" : number + "の事案について、",
                                say("second-person." + what, change),
                                publicUrl,
                                matter.page()),
                matter.key() + "/" + what + "/" + account,
                incident,
                account));
    }

    private String say(String code, Object... words) {
        return messages.getMessage(code, words, Locale.JAPANESE);
    }
}
