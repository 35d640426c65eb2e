package jp.todoke.incident.people;

import java.time.Clock;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.FoldedText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided of doubtful names in a case, added and read; the latest decision of a place holds. */
@Repository
public class MaskDecisions {

    /** Stands for somebody who is not registered. */
    static final String SOMEBODY = "関係者";

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    MaskDecisions(JdbcClient sql, Clock clock, CurrentActor actor, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** All of a case, the latest last. */
    List<MaskDecision> of(IncidentId incident) {
        return sql.sql(
                        """
                        select spot, words, choice, written, acted_by, acted_name, acted_post, decided_at
                        from mask_decision where incident = :incident order by id""")
                .param("incident", incident.value())
                .query((row, n) -> new MaskDecision(
                        row.getString("spot"),
                        row.getString("words"),
                        MaskChoice.valueOf(row.getString("choice")),
                        row.getString("written"),
                        ActedBy.of(row),
                        DbTime.required(row, "decided_at")))
                .list();
    }

    /** Decides one place; the caller holds the lock of the case. */
    public void add(IncidentId incident, NameSpot spot, MaskChoice choice) {
        var written = choice == MaskChoice.MASK && spot.masked() == null ? somebody(incident, spot.words()) : null;
        sql.sql(
                        """
                        insert into mask_decision
                            (incident, spot, words, doubt, choice, written, acted_by, acted_name, acted_post, decided_at)
                        values (:incident, :spot, :words, :doubt, :choice, :written, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("spot", spot.key())
                .param("words", spot.words())
                .param("doubt", spot.doubt().name())
                .param("choice", choice.name())
                .param("written", written)
                .params(ActedBy.of(actor.get(), Role.SECRETARIAT).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new NameDecided(incident, choice));
    }

    /** 関係者Ａ: one letter for one name, in the order in which they were decided. */
    private String somebody(IncidentId incident, String words) {
        var earlier = of(incident).stream()
                .filter(decision -> decision.written() != null)
                .toList();
        return earlier.stream()
                .filter(decision -> bare(decision.words()).equals(bare(words)))
                .map(MaskDecision::written)
                .findFirst()
                .orElseGet(() -> SOMEBODY
                        + Letters.of((int) earlier.stream()
                                .map(MaskDecision::written)
                                .distinct()
                                .count()));
    }

    private static String bare(String words) {
        return FoldedText.fold(words).replaceAll("\\s|さん$|さま$|様$|氏$|くん$|君$|ちゃん$|先生$|殿$", "");
    }
}
