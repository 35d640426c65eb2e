package jp.todoke.incident.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links and their removals: added and read, never changed. */
@Repository
class CaseLinkRows {

    private final JdbcClient sql;

    CaseLinkRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All links of a case, whichever side they were entered on, the first first. */
    LinksOfCase of(IncidentId incident) {
        return new LinksOfCase(
                incident,
                sql.sql(
                                """
                                select l.*, r.reason as removal_reason, r.recorded_at as removed_at,
                                    r.acted_by as remover_by, r.acted_name as remover_name, r.acted_post as remover_post
                                from case_link l left join case_link_removal r on r.link = l.id
                                where :incident in (l.incident, l.other) order by l.id""")
                        .param("incident", incident.value())
                        .query((row, n) -> link(row))
                        .list());
    }

    /** Whether the press of the button with this key counted already. */
    boolean pressed(IncidentId incident, UUID key) {
        return sql.sql("select exists (select from case_link where incident = :incident and request_key = :key)")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void add(IncidentId incident, NewLink link, UUID key, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into case_link (incident, kind, other, elsewhere, words, reason, request_key, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :kind, :other, :elsewhere, :words, :reason, :key, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("kind", link.kind().name())
                .param("other", link.isElsewhere() ? null : link.other())
                .param("elsewhere", link.isElsewhere() ? stripped(link.elsewhere()) : null)
                .param("words", link.isElsewhere() ? stripped(link.words()) : null)
                .param("reason", link.reason().strip())
                .param("key", key)
                .params(recorded.parameters())
                .update();
    }

    void remove(long link, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into case_link_removal (link, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:link, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("link", link)
                .param("reason", reason.strip())
                .params(recorded.parameters())
                .update();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static CaseLink link(ResultSet row) throws SQLException {
        var other = row.getString("other");
        var removedAt = DbTime.read(row, "removed_at");
        return new CaseLink(
                row.getLong("id"),
                new IncidentId(row.getString("incident")),
                LinkKind.valueOf(row.getString("kind")),
                other == null ? null : new IncidentId(other),
                CaseText.of(row.getString("elsewhere")),
                CaseText.of(row.getString("words")),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                removedAt == null
                        ? null
                        : new CaseLink.Removal(
                                new CaseText(row.getString("removal_reason")), ActedBy.of(row, "remover"), removedAt));
    }
}
