package jp.todoke.publication;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipality's own number of the criteria: added and read, never changed. */
@Repository
class PublicationCriterionRows {

    private final JdbcClient sql;

    PublicationCriterionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two that change it at once come one after the other. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.publication-criterion'))")
                .query((row, n) -> 1)
                .single();
    }

    /** In the order in which they were said. */
    List<PublicationCriterion> all() {
        return sql.sql("select * from publication_criterion order by id")
                .query((row, n) -> new PublicationCriterion(
                        row.getInt("persons_from"),
                        row.getObject("valid_from", LocalDate.class),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** What holds on that day. */
    int personsFrom(LocalDate day) {
        return PublicationCriterion.personsFrom(all(), day);
    }

    void add(PublicationCriterionEntry entry, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_criterion (persons_from, valid_from, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:personsFrom, :validFrom, :by, :byName, :byPost, :recordedAt)""")
                .param("personsFrom", entry.personsFrom())
                .param("validFrom", entry.validFrom())
                .params(recorded.parameters())
                .update();
    }
}
