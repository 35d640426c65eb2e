package jp.todoke.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 横展開 in the database: added and read, never changed. */
@Repository
class RollOutRows {

    private final JdbcClient sql;

    RollOutRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this press of the button sent one before. */
    boolean isSent(UUID key, long account) {
        return sql.sql("select exists (select 1 from roll_out where key = :key and acted_by = :account)")
                .param("key", key)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Gives the number of a new 注意喚起. */
    long add(
            IncidentId incident,
            UUID key,
            String title,
            String words,
            LocalDate due,
            @Nullable Long corrects,
            RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into roll_out (incident, key, title, words, due, corrects, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :key, :title, :words, :due, cast(:corrects as bigint), :by, :byName, :byPost,
                            :recordedAt) returning id""")
                .param("incident", incident.value())
                .param("key", key)
                .param("title", title)
                .param("words", words)
                .param("due", due)
                .param("corrects", corrects)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /** Addresses a unit by the post that answers for it. */
    void address(long rollOut, String unitCode, long post, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into roll_out_unit (roll_out, unit_code, post, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:rollOut, :unit, :post, :by, :byName, :byPost, :recordedAt)""")
                .param("rollOut", rollOut)
                .param("unit", unitCode)
                .param("post", post)
                .params(recorded.parameters())
                .update();
    }

    void acknowledge(long addressed, LocalDate on, String audience, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into roll_out_acknowledgement (addressed, told_on, audience, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:addressed, :on, :audience, :by, :byName, :byPost, :recordedAt)""")
                .param("addressed", addressed)
                .param("on", on)
                .param("audience", audience)
                .params(recorded.parameters())
                .update();
    }

    /** Those of a case, the first sent first. */
    List<RollOut> of(IncidentId incident) {
        return read("where r.incident = :value", incident.value());
    }

    Optional<RollOut> find(long id) {
        return read("where r.id = :value", id).stream().findFirst();
    }

    /** A unit that waits to pass a text on. */
    record Waiting(long rollOut, long post, LocalDate due) {}

    /** What has not been passed on although its day has come. */
    List<Waiting> waitingSince(LocalDate today) {
        return sql.sql(
                        """
                        select roll_out, post, due from roll_out_waiting where due <= :today order by id""")
                .param("today", today)
                .query(Waiting.class)
                .list();
    }

    /** Those that reached one of these units or posts, what waits first, then the latest: at most so many. */
    List<Long> receivedBy(List<String> units, List<Long> posts, int most) {
        return sql.sql(
                        """
                        select u.roll_out
                        from roll_out_unit u left join roll_out_waiting w on w.id = u.id and w.post in (:posts)
                        where u.unit_code in (:units) or u.post in (:posts)
                        group by u.roll_out order by min(w.due) nulls last, u.roll_out desc limit :most""")
                .param("units", units)
                .param("posts", posts)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** The contractors that have a contract on that day. */
    List<String> contractors(LocalDate today) {
        return sql.sql(
                        """
                        select distinct contractor from contract_now
                        where valid_from <= :today and (valid_to is null or valid_to >= :today)""")
                .param("today", today)
                .query(String.class)
                .list();
    }

    private List<RollOut> read(String where, Object value) {
        var found = new LinkedHashMap<Long, RollOut>();
        var units = new LinkedHashMap<Long, List<RollOut.Addressed>>();
        sql.sql("select r.* from roll_out r " + where + " order by r.id")
                .param("value", value)
                .query(row -> {
                    found.put(row.getLong("id"), rollOut(row));
                });
        sql.sql(
                        """
                        select u.id, u.roll_out, u.unit_code, u.post, p.name as post_name, u.recorded_at, a.told_on,
                            a.audience, a.acted_by, a.acted_name, a.acted_post, a.recorded_at as told_at,
                            exists (select 1 from roll_out newer join roll_out_unit of_it on of_it.roll_out = newer.id
                                where newer.corrects = u.roll_out and of_it.unit_code = u.unit_code) as replaced
                        from roll_out_unit u join roll_out r on r.id = u.roll_out join post p on p.id = u.post
                            join unit n on n.code = u.unit_code
                            left join roll_out_acknowledgement a on a.addressed = u.id
                        """
                                + where + " order by n.position, n.code")
                .param("value", value)
                .query(row -> {
                    units.computeIfAbsent(row.getLong("roll_out"), id -> new ArrayList<>())
                            .add(addressed(row));
                });
        return found.values().stream().map(sent -> with(sent, units)).toList();
    }

    private static RollOut with(RollOut sent, Map<Long, List<RollOut.Addressed>> units) {
        return new RollOut(
                sent.id(),
                sent.incident(),
                sent.title(),
                sent.words(),
                sent.due(),
                sent.corrects(),
                sent.by(),
                sent.at(),
                units.getOrDefault(sent.id(), List.of()));
    }

    private static RollOut rollOut(ResultSet row) throws SQLException {
        return new RollOut(
                row.getLong("id"),
                new IncidentId(row.getString("incident")),
                row.getString("title"),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getObject("corrects", Long.class),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                List.of());
    }

    private static RollOut.Addressed addressed(ResultSet row) throws SQLException {
        var on = row.getObject("told_on", LocalDate.class);
        return new RollOut.Addressed(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getLong("post"),
                row.getString("post_name"),
                DbTime.required(row, "recorded_at"),
                row.getBoolean("replaced"),
                on == null
                        ? null
                        : new Acknowledgement(
                                on, row.getString("audience"), ActedBy.of(row), DbTime.required(row, "told_at")));
    }
}
