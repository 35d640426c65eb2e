package jp.todoke.cause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.cause.CauseClass.ClassName;
import jp.todoke.identity.RecordedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classes of causes: own ones are added, and what becomes of them; none is changed or removed. */
@Repository
class CauseClassRows {

    private final JdbcClient sql;
    private final Clock clock;

    CauseClassRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** {@code words} null: from that day on it is not chosen any more. */
    private record Change(String code, @Nullable String words, LocalDate from) {}

    /** All classes, in their order. */
    CauseClasses all() {
        var today = LocalDate.now(clock);
        var changes = sql.sql("select * from cause_class_change order by holds_from, id")
                .query((row, n) -> new Change(
                        row.getString("class"), row.getString("words"), row.getObject("holds_from", LocalDate.class)))
                .list();
        var byCode = new HashMap<String, List<Change>>();
        changes.forEach(change ->
                byCode.computeIfAbsent(change.code(), code -> new ArrayList<>()).add(change));
        return new CauseClasses(
                changes.size(),
                sql.sql("select * from cause_class order by position")
                        .query((row, n) -> one(row, byCode, today))
                        .list());
    }

    private static CauseClass one(ResultSet row, Map<String, List<Change>> byCode, LocalDate today)
            throws SQLException {
        var code = row.getString("code");
        var changes = byCode.getOrDefault(code, List.of());
        var names = new ArrayList<>(List.of(new ClassName(null, row.getString("words"))));
        LocalDate endsOn = null;
        for (var change : changes) {
            if (change.words() == null) {
                endsOn = change.from();
            } else if (!change.words().equals(names.get(names.size() - 1).words())) {
                names.add(new ClassName(change.from(), change.words()));
            }
        }
        return new CauseClass(
                code,
                CauseScheme.valueOf(row.getString("scheme")),
                names.stream()
                        .filter(name -> name.from() == null || !name.from().isAfter(today))
                        .reduce((before, after) -> after)
                        .orElseThrow()
                        .words(),
                row.getBoolean("at_contractor"),
                endsOn == null || today.isBefore(endsOn),
                names,
                endsOn);
    }

    /** Lets one change of the classes come after the other. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.cause_class'))")
                .query((row, n) -> n)
                .list();
    }

    /** A new own class behind all others, with what it is called from today on. Gives its code. */
    String add(String words, boolean atContractor, RecordedBy recorded) {
        var code = sql.sql(
                        """
                        insert into cause_class (code, scheme, position, words, at_contractor)
                        select 'OWN_' || max(position) + 1, 'OWN', max(position) + 1, :words, :atContractor
                        from cause_class returning code""")
                .param("words", words)
                .param("atContractor", atContractor)
                .query(String.class)
                .single();
        change(code, words, LocalDate.now(clock), recorded);
        return code;
    }

    /** @param words null ends it */
    void change(String code, @Nullable String words, LocalDate from, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into cause_class_change (class, words, holds_from, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:class, :words, :from, :by, :byName, :byPost, :recordedAt)""")
                .param("class", code)
                .param("words", words)
                .param("from", from)
                .params(recorded.parameters())
                .update();
    }
}
