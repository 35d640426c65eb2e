package jp.todoke.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The open clocks of a filter in SQL: the condition on {@code clock c join clock_rule r} and its parameters. */
final class BoardSql {

    static final String OPEN_CLOCKS =
            " from clock c join clock_rule r on r.id = c.rule where c.state in ('RUNNING', 'PROVISIONAL')";

    /** Whom a clock waits for, as one word; the case stands in it where it has parties. */
    static final String ASKED =
            """
            c.doer_role, c.doer_unit, case when exists (select 1 from case_party cp where cp.incident = c.incident) then c.incident end as party_case""";

    private static final String OF_PERSON =
            """
            and (c.doer_role || '@' || c.doer_unit in (:doers) and not exists (select 1 from case_party cp where cp.incident = c.incident)
                  or c.doer_role || '@' || c.doer_unit || '@' || c.incident in (:doers))""";
    private static final String OF_UNIT =
            """
            and c.doer_unit in (with recursive below as (select code from unit where code = :unit
                                 union all select u.code from unit u join below b on u.parent_code = b.code) select code from below)""";

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters;

    BoardSql(String sees, Map<String, Object> viewer) {
        condition.append(OPEN_CLOCKS).append(" and ").append(sees);
        parameters = new HashMap<>(viewer);
    }

    /** Narrows to all of the filter but its person. */
    BoardSql narrow(BoardFilter filter) {
        if (filter.unit() != null && !filter.unit().isBlank()) {
            and(OF_UNIT, "unit", filter.unit());
        }
        if (filter.key() != null) {
            and("and c.clock_key = :key", "key", filter.key().name());
        }
        if (filter.strength() != null) {
            and("and r.strength = :strength", "strength", filter.strength().name());
        }
        return this;
    }

    /** Narrows to clocks that wait for one of these. A list in SQL is never empty: nobody acts as "". */
    BoardSql ofDoers(List<Doers.Asked> asked) {
        var words = new ArrayList<>(asked.stream().map(BoardSql::word).toList());
        words.add("");
        and(OF_PERSON, "doers", words);
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What counts as late, today and this week. */
    static Map<String, Object> times(Instant now) {
        var today = OfficialTime.dayOf(now);
        return Map.of(
                "now",
                Timestamp.from(now),
                "tomorrow",
                midnightAfter(today),
                "nextWeek",
                midnightAfter(today.plusDays(6)));
    }

    static Doers.Asked asked(ResultSet row) throws SQLException {
        var incident = row.getString("party_case");
        return new Doers.Asked(
                Role.ofKey(row.getString("doer_role")),
                row.getString("doer_unit"),
                incident == null ? null : new IncidentId(incident));
    }

    private static Timestamp midnightAfter(LocalDate day) {
        return Timestamp.from(OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    private static String word(Doers.Asked asked) {
        return asked.role().key() + "@" + asked.unitCode() + ofCase(asked.incident());
    }

    private static String ofCase(@Nullable IncidentId incident) {
        return incident == null ? "" : "@" + incident;
    }

    /** Each condition on a line of its own: a text block loses the blank it begins with. */
    private void and(String sql, String parameter, Object value) {
        condition.append('\n').append(sql);
        parameters.put(parameter, value);
    }
}
