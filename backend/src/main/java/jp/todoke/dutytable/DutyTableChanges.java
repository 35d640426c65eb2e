package jp.todoke.dutytable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.dutytable.DutyTableChanged.DutyTableAdopted;
import jp.todoke.dutytable.DutyTableChanged.DutyTableProposed;
import jp.todoke.dutytable.DutyTableChanged.DutyTableRejected;
import jp.todoke.dutytable.DutyTableChanged.DutyTableWithdrawn;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New versions of the table of duties: proposed by one, adopted by another, taken back before their day. Cases known
 * before that day keep the version of theirs, so nothing becomes of them.
 */
@Service
@Transactional
public class DutyTableChanges {

    /** What is stored now, when somebody else was quicker. */
    public record TableVersionNow(int version) {}

    private final TableCheck check;
    private final TableRows rows;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyTableChanges(
            TableCheck check,
            TableRows rows,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.rows = rows;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a table for the second person to look at. Throws {@link InvalidInput} at the field that cannot be.
     *
     * @param title the notice or amendment that brings it
     * @param seen the number of the last version that the administrator saw
     */
    public void propose(String file, LocalDate validFrom, String title, String reason, int seen) {
        rows.lock();
        if (rows.all().stream().anyMatch(change -> change.decision() == null)) {
            throw TableRefusal.waiting();
        }
        if (rows.lastVersion() != seen) {
            throw new SavedByOther(new TableVersionNow(rows.lastVersion()));
        }
        var checked = check.of(file, validFrom);
        var change = rows.add(checked.content(), validFrom, title, reason, me(), clock.instant());
        mails.waits(matter(change), deciders(), me().account());
        events.publishEvent(new DutyTableProposed(validFrom.toString()));
    }

    /** The second person adopts a proposal, before the day from which it counts. */
    public void confirm(long id) {
        var change = waiting(id);
        if (!secondPersons.mayLook(
                TwoPersonRule.DUTY_TABLE, change.by().account(), actors.get().accountId())) {
            throw TableRefusal.ownProposal();
        }
        requireAhead(change.validFrom());
        var version = rows.lastVersion() + 1;
        rows.adopted(id, version);
        rows.decided(id, version, null, me(), clock.instant());
        mails.decided(matter(id), true, change.by().account());
        events.publishEvent(new DutyTableAdopted(change.validFrom().toString()));
    }

    /** The second person turns a proposal down, or its author takes it back. */
    public void reject(long id, String answer) {
        var change = waiting(id);
        rows.decided(id, null, answer, me(), clock.instant());
        if (secondPersons.mayLook(TwoPersonRule.DUTY_TABLE, change.by().account(), me().account())) {
            mails.decided(matter(id), false, change.by().account());
        } else {
            mails.takenBack(matter(id), deciders(), me().account());
        }
        events.publishEvent(new DutyTableRejected(change.validFrom().toString()));
    }

    /** Takes an adopted version back before its day: what counted before goes on. */
    public void withdraw(int version, String reason) {
        rows.lock();
        var series = TableSeries.of(rows.all());
        var change = series.changes().stream()
                .filter(adopted -> TableSeries.version(adopted) == version)
                .findFirst()
                .orElseThrow(TableRefusal::notThere);
        if (series.state(version, change, LocalDate.now(clock)) != TableState.COMING) {
            throw TableRefusal.notComing();
        }
        rows.withdrawn(version, reason, me(), clock.instant());
        mails.takenBack(matter(change.id()), deciders(), me().account());
        events.publishEvent(new DutyTableWithdrawn(change.validFrom().toString()));
    }

    private TableRows.Change waiting(long id) {
        rows.lock();
        var change = rows.find(id).orElseThrow(TableRefusal::notThere);
        if (change.decision() != null) {
            throw TableRefusal.decided();
        }
        return change;
    }

    private void requireAhead(LocalDate validFrom) {
        if (!validFrom.isAfter(LocalDate.now(clock))) {
            throw TableRefusal.dayOver(validFrom);
        }
    }

    private List<Post> deciders() {
        return Stream.of(Role.ADMIN, Role.SECRETARIAT_HEAD)
                .flatMap(role -> posts.find(role).stream())
                .toList();
    }

    private static SecondPersonMails.Matter matter(long change) {
        return new SecondPersonMails.Matter(
                "duty-table-change/" + change, null, "DUTY_TABLE", null, "/admin/duty-table");
    }

    private ActedBy me() {
        var actor = actors.get();
        return ActedBy.of(
                actor,
                actor.posts().stream().anyMatch(post -> post.role() == Role.ADMIN)
                        ? Role.ADMIN
                        : Role.SECRETARIAT_HEAD);
    }
}
