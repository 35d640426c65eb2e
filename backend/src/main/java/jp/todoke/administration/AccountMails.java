package jp.todoke.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Persons;
import jp.todoke.identity.account.AccountTouched;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An administrator could act as somebody whose password or address was made new: the person is told where they were
 * reached before, and so are the other administrators, or the auditors where there is none. Which account it was stands
 * in the history.
 */
@Component
class AccountMails {

    private final AdminMails mails;
    private final Posts posts;
    private final Persons persons;
    private final CurrentActor actors;
    private final Clock clock;

    AccountMails(AdminMails mails, Posts posts, Persons persons, CurrentActor actors, Clock clock) {
        this.mails = mails;
        this.posts = posts;
        this.persons = persons;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    void touched(AccountTouched touched) {
        var key = "account/" + touched.account() + "/" + UUID.randomUUID();
        if (touched.mail() != null) {
            mails.put(touched.mail(), touched.account(), key, "account-yours." + touched.what(), "/");
        }
        var told = new HashSet<Long>();
        watchers(touched.account()).stream()
                .filter(holder -> holder.mail() != null && told.add(holder.accountId()))
                .forEach(holder -> mails.put(
                        holder.mail(),
                        holder.accountId(),
                        key + "/" + holder.accountId(),
                        "account-others." + touched.what(),
                        "/admin/history"));
    }

    private List<Holder> watchers(long account) {
        var administrators = others(Role.ADMIN, account);
        return administrators.isEmpty() ? others(Role.AUDITOR, account) : administrators;
    }

    private List<Holder> others(Role role, long account) {
        var concerned = persons.accountsOf(List.of(account, actors.get().accountId()));
        return posts.holdersOf(role, LocalDate.now(clock)).stream()
                .filter(holder -> !concerned.contains(holder.accountId()))
                .toList();
    }
}
