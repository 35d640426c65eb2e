package jp.todoke.incident.behalf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.OnBehalfRights;
import jp.todoke.identity.SecondPersonNeeded;
import jp.todoke.identity.StepHolders;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 代行入力: whose word an act is that somebody else entered, added and read, never changed. */
@Service
public class OnBehalfEntries {

    private final JdbcClient sql;
    private final CurrentActor actors;
    private final OnBehalfRights rights;
    private final Senders senders;
    private final ObjectProvider<StepHolders> holders;
    private final ObjectProvider<SendersPapers> papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OnBehalfEntries(
            JdbcClient sql,
            CurrentActor actors,
            OnBehalfRights rights,
            Senders senders,
            ObjectProvider<StepHolders> holders,
            ObjectProvider<SendersPapers> papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.actors = actors;
        this.rights = rights;
        this.senders = senders;
        this.holders = holders;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Called by each command before it completes its step, in its transaction. Whoever does not hold the step's post
     * names the sender, else {@link InvalidInput} at {@code onBehalf.sender}. Gives the id that the fact keeps; null
     * for an act of one's own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Long record(IncidentId incident, @Nullable PartId part, Step step, @Nullable OnBehalf entry) {
        if (entry == null) {
            new FieldChecks()
                    .that(actsForOneself(incident, part, step), "onBehalf.sender", "sender-needed")
                    .refuse();
            return null;
        }
        entry.check(clock.instant());
        holders.getObject().requireSecondPerson(actors.get().accountId(), incident, part, step);
        if (entry.senderAccount() != null) {
            requireSecondPerson(entry.senderAccount(), incident, part, step);
        }
        return enter(incident, part, step, entry);
    }

    private void requireSecondPerson(long sender, IncidentId incident, @Nullable PartId part, Step step) {
        try {
            holders.getObject().requireSecondPerson(sender, incident, part, step);
        } catch (SecondPersonNeeded first) {
            throw new InvalidInput("onBehalf.sender", "sender-is-first-person", first.arguments());
        }
    }

    /**
     * The act is somebody else's word. Throws {@link NotOnBehalf} unless the person of this request may enter for
     * others.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Long enter(IncidentId incident, @Nullable PartId part, Step step, OnBehalf entry) {
        entry.check(clock.instant());
        if (!rights.mayEnter(incident, part, step)) {
            throw new NotOnBehalf();
        }
        var sender = senders.named(incident, entry);
        requirePapers(incident, entry.paperIds());
        events.publishEvent(new EnteredOnBehalf(incident, part, step, entry.means()));
        return sql.sql(
                        """
                        insert into on_behalf_entry (incident, part, step, sender, sender_account, means, %s,
                            papers, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :step, :sender, :senderAccount, :means, %s, :papers, :by,
                            :byName, :byPost, :now) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part == null ? null : part.value())
                .param("step", step.key())
                .param("sender", sender == null ? String.valueOf(entry.sender()).strip() : sender.name())
                .param("senderAccount", entry.senderAccount())
                .param("means", entry.means().name())
                .params(ToldTimeColumns.parameters(entry.heardAt().time()))
                .param("papers", entry.paperIds().toArray(Long[]::new))
                .params(ActedBy.of(actors.get(), Role.SECTION_STAFF).parameters())
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** All acts of a case that were entered on behalf, oldest first. */
    @Transactional(readOnly = true)
    public List<OnBehalfView> of(IncidentId incident) {
        return sql.sql("select * from on_behalf_entry where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> view(row))
                .list();
    }

    /** A step that does not wait is refused by the process itself, in its own words. */
    private boolean actsForOneself(IncidentId incident, @Nullable PartId part, Step step) {
        var actor = actors.get();
        if (!actor.isPerson()) {
            return true;
        }
        try {
            return holders.getObject().holds(actor, incident, part, step);
        } catch (StepNotOpen closed) {
            return true;
        }
    }

    private void requirePapers(IncidentId incident, List<Long> ids) {
        if (!ids.isEmpty()) {
            papers.getObject().requireOf(incident, ids);
        }
    }

    private static OnBehalfView view(ResultSet row) throws SQLException {
        return new OnBehalfView(
                row.getLong("id"),
                row.getString("part"),
                Step.ofKey(row.getString("step")),
                new CaseText(row.getString("sender")),
                OnBehalfMeans.valueOf(row.getString("means")),
                ToldTimeColumns.read(row),
                List.of((Long[]) row.getArray("papers").getArray()),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
