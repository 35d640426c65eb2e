package jp.todoke.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history, newest first. */
@Component
public class History {

    private static final int SIZE = 50;

    private final JdbcClient sql;
    private final Units units;

    History(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** One page of a case's history; {@code kind} null for acts and reads together. */
    public Page<HistoryEntry> of(IncidentId incident, @Nullable HistoryKind kind, int page) {
        var kinds = kind == null ? List.of(HistoryKind.values()) : List.of(kind);
        return page(
                "where a.incident = :incident and a.kind in (:kinds)",
                Map.of(
                        "incident",
                        incident.value(),
                        "kinds",
                        kinds.stream().map(HistoryKind::name).toList()),
                page);
    }

    /** One page of what happened to the organisation and at the login; reads of lists are not among it. */
    public Page<HistoryEntry> ofOrganisation(int page) {
        return page("where a.incident is null and a.kind = 'ACT'", Map.of(), page);
    }

    private Page<HistoryEntry> page(String where, Map<String, ?> params, int page) {
        var names = names();
        var items = sql.sql(
                        """
                        select a.id, a.at, a.kind, case when a.acted_by is not null then a.acted_name end as acted_name,
                               array_to_string(a.acted_posts, '、') as acted_posts, a.what, a.detail, a.address
                        from audit a %s
                        order by a.id desc limit :size offset :offset"""
                                .formatted(where))
                .params(params)
                .param("size", SIZE)
                .param("offset", (long) Math.max(page, 0) * SIZE)
                .query((row, n) -> entry(row, names))
                .list();
        var total = sql.sql("select count(*) from audit a " + where)
                .params(params)
                .query(Long.class)
                .single();
        return new Page<>(items, page, SIZE, total);
    }

    /**
     * What codes in a detail stand for: units, and the accounts and entries of the duty list that the administration
     * works on.
     */
    private Map<String, String> names() {
        var names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        sql.sql("select id, display_name from account").query(row -> {
            names.put("account-" + row.getLong("id"), row.getString("display_name"));
        });
        sql.sql("select id, label from duty_telephone").query(row -> {
            names.put("duty-" + row.getLong("id"), row.getString("label"));
        });
        return names;
    }

    private static HistoryEntry entry(ResultSet row, Map<String, String> names) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                DbTime.required(row, "at"),
                HistoryKind.valueOf(row.getString("kind")),
                row.getString("acted_name"),
                row.getString("acted_posts"),
                row.getString("what"),
                words(row.getString("detail"), names),
                row.getString("address"));
    }

    private static List<String> words(@Nullable String detail, Map<String, String> names) {
        return detail == null
                ? List.of()
                : Stream.of(detail.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> names.getOrDefault(word, word))
                        .toList();
    }
}
