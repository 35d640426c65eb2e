package jp.todoke.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of the register, as far as somebody reads it: which contracts stand on a page, and how many there are. */
@Repository
class ContractList {

    private static final String READABLE =
            """
            from contract_now v join unit u on u.code = v.contractor
            where (:all or v.contractor in (:own)
                   or exists (select 1 from contract_section s where s.version = v.id and s.unit_code in (:own)))
              and %s
            """;
    private static final String ORDER = " order by u.position, u.code, v.valid_from desc, v.contract";

    private final JdbcClient sql;

    ContractList(JdbcClient sql) {
        this.sql = sql;
    }

    /** The numbers of the contracts on a page, and of how many it is a page. */
    record Listed(List<Long> contracts, long total) {}

    /**
     * One page of those that are read and run in that period; {@code text} finds by words of contractor, sections and
     * work, folded as people type them, which only the program can.
     */
    Listed page(
            ContractReaders readers,
            ContractPeriod period,
            LocalDate today,
            @Nullable String text,
            long from,
            int size) {
        var readable = READABLE.formatted(period.condition());
        var parameters = Map.of(
                "all",
                readers.readsAll(),
                "own",
                Stream.concat(Stream.of(""), readers.own().stream()).toList(),
                "today",
                today);
        if (text != null) {
            var found = found(readable, parameters, text);
            return new Listed(found.stream().skip(from).limit(size).toList(), found.size());
        }
        var total = sql.sql("select count(*) " + readable)
                .params(parameters)
                .query(Long.class)
                .single();
        var contracts = sql.sql("select v.contract " + readable + ORDER + " limit :size offset :from")
                .params(parameters)
                .param("size", size)
                .param("from", from)
                .query(Long.class)
                .list();
        return new Listed(contracts, total);
    }

    private List<Long> found(String readable, Map<String, Object> parameters, String text) {
        return sql
                .sql(
                        """
                        select v.contract, u.name, v.work,
                            (select string_agg(su.name, E'\\n') from contract_section s
                                join unit su on su.code = s.unit_code where s.version = v.id) as sections
                        """
                                + readable + ORDER)
                .params(parameters)
                .query((row, n) -> new Words(row.getLong("contract"), words(row)))
                .list()
                .stream()
                .filter(contract -> SearchText.found(text, contract.words()))
                .map(Words::contract)
                .toList();
    }

    private record Words(long contract, String words) {}

    private static String words(ResultSet row) throws SQLException {
        return String.join("\n", row.getString("name"), row.getString("sections"), row.getString("work"));
    }
}
