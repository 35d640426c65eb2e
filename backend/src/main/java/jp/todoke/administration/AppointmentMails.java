package jp.todoke.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.administration.AppointmentRows.Proposal;
import jp.todoke.identity.Persons;
import jp.todoke.identity.account.Accounts;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.Holdings.NewHolding;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever may confirm an appointment that it waits, and everybody whom it concerns what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentMails {

    private static final String WAITING = "/admin/appointments";

    private final AdminMails mails;
    private final Posts posts;
    private final Persons persons;
    private final Accounts accounts;
    private final Clock clock;

    AppointmentMails(AdminMails mails, Posts posts, Persons persons, Accounts accounts, Clock clock) {
        this.mails = mails;
        this.posts = posts;
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** To everybody who may be the second person. */
    void waits(Proposal proposal) {
        toSecondPersons(proposal, "waits");
    }

    /** To everybody who may have been the second person. */
    void takenBack(Proposal proposal) {
        toSecondPersons(proposal, "taken-back");
    }

    /** To whoever proposed it; the others hear of it by {@link #appointed}. */
    void agreed(Proposal proposal) {
        toOne(proposal, proposal.by().account(), "second-person.agreed", "agreed");
    }

    /** To whoever proposed it and to the person who was to be appointed. */
    void refused(Proposal proposal) {
        toOne(proposal, proposal.by().account(), "second-person.refused", "refused");
        toOne(proposal, proposal.holding().account(), "appointment.declined", "declined");
    }

    /**
     * To the person appointed, and to all who hold that post, are of the secretariat or audit, but not to whoever has
     * just confirmed it.
     */
    void appointed(String cause, NewHolding holding, long confirmer) {
        var post = posts.get(holding.post()).name();
        accounts.mailOf(holding.account())
                .ifPresent(mail -> mails.put(
                        mail,
                        holding.account(),
                        cause + "/yours/" + holding.account(),
                        "appointment.yours",
                        "/",
                        post));
        var told = Stream.concat(
                posts.holdersOf(holding.post(), today()).stream(),
                Stream.of(Role.SECRETARIAT_HEAD, Role.SECRETARIAT, Role.AUDITOR)
                        .flatMap(role -> posts.holdersOf(role, today()).stream()));
        to(told, List.of(confirmer, holding.account()), cause + "/others", "appointment.others", "/", post);
    }

    private void toSecondPersons(Proposal proposal, String what) {
        var holders = Arrays.stream(Role.values())
                .filter(Role::confirmsAppointments)
                .flatMap(role -> posts.holdersOf(role, today()).stream());
        to(
                holders,
                List.of(proposal.by().account(), proposal.holding().account()),
                key(proposal) + "/" + what,
                "second-person." + what,
                WAITING,
                matter(proposal));
    }

    private void to(
            Stream<Holder> holders, List<Long> passed, String key, String sentence, String page, Object... words) {
        var without = persons.accountsOf(passed);
        var told = new HashSet<Long>();
        holders.filter(holder ->
                        holder.mail() != null && !without.contains(holder.accountId()) && told.add(holder.accountId()))
                .forEach(holder -> mails.put(
                        holder.mail(), holder.accountId(), key + "/" + holder.accountId(), sentence, page, words));
    }

    private void toOne(Proposal proposal, long account, String sentence, String what) {
        accounts.mailOf(account)
                .ifPresent(mail -> mails.put(
                        mail,
                        account,
                        key(proposal) + "/" + what + "/" + account,
                        sentence,
                        WAITING,
                        matter(proposal)));
    }

    private static String key(Proposal proposal) {
        return "appointment/" + proposal.id();
    }

    private String matter(Proposal proposal) {
        return mails.say(
                proposal.longer() == null ? "second-person.APPOINTMENT" : "second-person.LONGER",
                posts.get(proposal.holding().post()).name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
