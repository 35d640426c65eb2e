package jp.todoke.incident.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code case_confidentiality} and {@code case_handler}: added and read, never changed. */
@Repository
class DecisionRows {

    private final JdbcClient sql;

    DecisionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes the case confidential for these handlers; an earlier decision counts no longer. Gives its number. */
    long close(
            IncidentId incident,
            ConfidentialGround ground,
            @Nullable String words,
            List<Handler> handlers,
            RecordedBy recorded) {
        var decision = add(incident, ground, words, recorded);
        for (var position = 0; position < handlers.size(); position++) {
            var handler = handlers.get(position);
            sql.sql(
                            """
                            insert into case_handler (decision, position, post, account)
                            values (:decision, :position, :post, cast(:account as bigint))""")
                    .param("decision", decision)
                    .param("position", position + 1)
                    .param("post", handler.post())
                    .param("account", handler.account())
                    .update();
        }
        return decision;
    }

    /** The case is confidential no longer. */
    void lift(IncidentId incident, String reason, RecordedBy recorded) {
        add(incident, null, reason, recorded);
    }

    private long add(
            IncidentId incident, @Nullable ConfidentialGround ground, @Nullable String words, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into case_confidentiality (incident, confidential, ground, words, acted_by, acted_name,
                            acted_post, decided_at)
                        values (:incident, :confidential, :ground, :words, :by, :byName, :byPost, :recordedAt)
                        returning id""")
                .param("incident", incident.value())
                .param("confidential", ground != null)
                .param("ground", ground == null ? null : ground.name())
                .param("words", words)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /** Every decision on the case, the latest first. */
    List<Decision> of(IncidentId incident) {
        return sql.sql("select * from case_confidentiality where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, n) -> decision(row))
                .list();
    }

    /** The decision by which the case is confidential today. */
    Optional<Decision> now(IncidentId incident) {
        return of(incident).stream().findFirst().filter(Decision::confidential);
    }

    private Decision decision(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        return new Decision(
                row.getLong("id"),
                row.getBoolean("confidential"),
                ground == null ? null : ConfidentialGround.valueOf(ground),
                CaseText.of(row.getString("words")),
                handlers(row.getLong("id")),
                ActedBy.of(row),
                DbTime.required(row, "decided_at"));
    }

    private List<Handler> handlers(long decision) {
        return sql.sql("select post, account from case_handler where decision = :decision order by position")
                .param("decision", decision)
                .query((row, n) -> new Handler(row.getLong("post"), row.getObject("account", Long.class)))
                .list();
    }
}
