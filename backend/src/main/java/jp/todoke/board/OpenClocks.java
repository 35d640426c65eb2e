package jp.todoke.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The open clocks of a filter in SQL.
 *
 * @param rows what stands from {@code from} on, of {@code clock c join clock_rule r}
 * @param parameters the values for it
 */
record OpenClocks(String rows, Map<String, Object> parameters) {

    private static final String SOMEBODY_HINDERED =
            "(exists (select 1 from case_party cp where cp.incident = c.incident) or "
                    + Confidentiality.isConfidential("c.incident") + ")";

    /**
     * For whom a clock waits; the case is told only where it has parties or is confidential, so that all the others are
     * one.
     */
    static final String ASKED =
            """
            c.doer_role, c.doer_unit,
            case when %s then c.incident end as own_case
            """
                    .formatted(SOMEBODY_HINDERED);

    private static final String ROWS =
            """
            from clock c join clock_rule r on r.id = c.rule
            where c.state in ('RUNNING', 'PROVISIONAL') and %s
              and (cast(:unit as text) is null or c.doer_unit in (
                  with recursive below as (
                      select code from unit where code = :unit
                      union all
                      select u.code from unit u join below b on u.parent_code = b.code)
                  select code from below))
              and (cast(:key as text) is null or c.clock_key = :key)
              and (cast(:strength as text) is null or r.strength = :strength)
              and (not :ofDoers or concat_ws('@', c.doer_role, c.doer_unit,
                  (select c.incident where %s))
                  in (:doers))
            """;

    /** Of all of the filter but its person; {@code sees} and {@code viewer} say which cases somebody sees. */
    static OpenClocks of(BoardFilter filter, String sees, Map<String, Object> viewer) {
        var parameters = new HashMap<String, Object>(viewer);
        parameters.put("unit", filter.unit() == null || filter.unit().isBlank() ? null : filter.unit());
        parameters.put("key", filter.key() == null ? null : filter.key().name());
        parameters.put(
                "strength", filter.strength() == null ? null : filter.strength().name());
        parameters.put("ofDoers", false);
        parameters.put("doers", List.of(""));
        return new OpenClocks(ROWS.formatted(sees, SOMEBODY_HINDERED), parameters);
    }

    /** Of these, the clocks that wait for one of these doers. A list in SQL is never empty: nobody acts as "". */
    OpenClocks ofDoers(List<ClockDoers.Asked> asked) {
        var narrowed = new HashMap<>(parameters);
        narrowed.put("ofDoers", true);
        narrowed.put(
                "doers",
                Stream.concat(Stream.of(""), asked.stream().map(OpenClocks::word))
                        .toList());
        return new OpenClocks(rows, narrowed);
    }

    /** For whom a clock waits, of a row with the columns {@link #ASKED}. */
    static ClockDoers.Asked asked(ResultSet row) throws SQLException {
        var incident = row.getString("own_case");
        return new ClockDoers.Asked(
                Role.ofKey(row.getString("doer_role")),
                row.getString("doer_unit"),
                incident == null ? null : new IncidentId(incident));
    }

    private static String word(ClockDoers.Asked asked) {
        return asked.role().key() + "@" + asked.unitCode() + ofCase(asked.incident());
    }

    private static String ofCase(@Nullable IncidentId incident) {
        return incident == null ? "" : "@" + incident;
    }
}
