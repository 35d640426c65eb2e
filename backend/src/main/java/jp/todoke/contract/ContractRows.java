package jp.todoke.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contracts in the database: added and read, never changed. */
@Repository
class ContractRows {

    private final JdbcClient sql;

    ContractRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives the number of a new contract; empty where this press of the button entered one before. */
    Optional<Long> enter(UUID key, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into contract (key, acted_by, acted_name, acted_post, recorded_at)
                        values (:key, :by, :byName, :byPost, :recordedAt) on conflict do nothing returning id""")
                .param("key", key)
                .params(recorded.parameters())
                .query(Long.class)
                .optional();
    }

    /** What the press of the button entered. */
    long enteredBy(UUID key, long account) {
        return sql.sql("select id from contract where key = :key and acted_by = :account")
                .param("key", key)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** Locks a contract until the transaction ends; a row of what is never changed cannot be locked itself. */
    void lock(long contract) {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.contract'), id::int) from contract where id = :id")
                .param("id", contract)
                .query((row, n) -> n)
                .list();
    }

    /** From now on the contract says this. */
    void add(long contract, ContractTerms terms, @Nullable String reason, RecordedBy recorded) {
        var version = sql.sql(
                        """
                        insert into contract_version (contract, contractor, work, kind, valid_from, valid_to, clauses,
                            clause_words, notice_hours, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:contract, :contractor, :work, :kind, :from, cast(:to as date), :clauses, :words,
                            cast(:hours as int), :reason, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("contract", contract)
                .param("contractor", terms.contractor())
                .param("work", terms.work())
                .param("kind", terms.kind().name())
                .param("from", terms.from())
                .param("to", terms.to())
                .param("clauses", terms.clauses().stream().map(Enum::name).toArray(String[]::new))
                .param("words", terms.clauseWords())
                .param("hours", terms.noticeHours())
                .param("reason", reason)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        IntStream.range(0, terms.sections().size()).forEach(index -> sql.sql(
                        "insert into contract_section (version, position, unit_code) values (:version, :at, :unit)")
                .param("version", version)
                .param("at", index + 1)
                .param("unit", terms.sections().get(index))
                .update());
    }

    Optional<Contract> find(long id) {
        return read("where v.contract = :id", "id", id).stream().findFirst();
    }

    /** All of them by their contractors, of one contractor the latest beginning first. */
    List<Contract> all() {
        return read("", "id", 0);
    }

    /** These contracts in the order of the register. */
    List<Contract> of(List<Long> contracts) {
        return contracts.isEmpty() ? List.of() : read("where v.contract in (:ids)", "ids", contracts);
    }

    private List<Contract> read(String where, String parameter, Object value) {
        var versions = new LinkedHashMap<Long, List<Contract.Version>>();
        sql.sql(
                        """
                        select v.*, (select array_agg(s.unit_code order by s.position) from contract_section s
                                     where s.version = v.id) as sections
                        from contract_version v join contract_now n on n.contract = v.contract
                            join unit u on u.code = n.contractor
                        %s order by u.position, u.code, n.valid_from desc, v.contract, v.id desc"""
                                .formatted(where))
                .param(parameter, value)
                .query(row -> {
                    versions.computeIfAbsent(row.getLong("contract"), id -> new ArrayList<>())
                            .add(version(row));
                });
        return versions.entrySet().stream()
                .map(entry -> new Contract(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Contract.Version version(ResultSet row) throws SQLException {
        var terms = new ContractTerms(
                row.getString("contractor"),
                row.getString("work"),
                ContractKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("sections").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Stream.of((String[]) row.getArray("clauses").getArray())
                        .map(ContractClause::valueOf)
                        .toList(),
                row.getString("clause_words"),
                row.getObject("notice_hours", Integer.class));
        return new Contract.Version(
                row.getLong("id"),
                terms,
                row.getString("reason"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
