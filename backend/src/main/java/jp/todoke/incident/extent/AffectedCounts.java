package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.extent.AffectedCount.CountRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the series of counts, insert-only. */
@Component
public class AffectedCounts {

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    AffectedCounts(JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    /**
     * Adds a line, which stands in the place of those it names. The case is locked. Refuses, at its field, what
     * {@link CountSeries#check} refuses.
     */
    public void add(IncidentId incident, NewCount count) {
        series(incident).check(count);
        insert(incident, count, Set.copyOf(count.replaces()), null);
    }

    /**
     * Enters the lines that hold in a case that is merged into this one, see {@link CountSeries#carried}. Gives for
     * each new line the one that it stands for. Both cases are locked.
     */
    public Map<Long, Long> carry(IncidentId from, IncidentId into, Overlap overlap) {
        return enter(into, series(into).carried(series(from), overlap));
    }

    /**
     * Enters these lines of a case that is split, with their parts, in the new one. Where they leave the old case, the
     * new lines stand in their place there. Gives for each new line the one that it stands for. Both cases are locked.
     */
    public Map<Long, Long> splitOff(IncidentId from, IncidentId opened, List<AffectedCount> wholes, boolean leave) {
        var there = series(from);
        var entered = enter(
                opened,
                wholes.stream()
                        .flatMap(whole -> Stream.concat(Stream.of(whole), there.partsOf(whole).stream()))
                        .toList());
        entered.entrySet().stream()
                .filter(line -> leave && wholes.stream().anyMatch(whole -> whole.id() == line.getValue()))
                .forEach(line -> replace(line.getValue(), line.getKey()));
        return entered;
    }

    /** Each whole before its parts. */
    private Map<Long, Long> enter(IncidentId into, List<AffectedCount> lines) {
        var newLines = new HashMap<Long, Long>();
        for (var line : lines) {
            var entered = insert(
                    into,
                    new NewCount(
                            line.asOf(),
                            CaseText.orNull(line.what()),
                            line.unit(),
                            line.min(),
                            line.max(),
                            line.approx(),
                            line.mayOverlap(),
                            line.basis().value(),
                            line.partOf() == null ? null : newLines.get(line.partOf()),
                            List.of()),
                    Set.of(),
                    line.replacedBy());
            newLines.put(line.id(), entered);
        }
        return newLines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private void replace(long line, long by) {
        sql.sql("insert into affected_count_replaced (line, by_line) values (:line, :by)")
                .param("line", line)
                .param("by", by)
                .update();
    }

    /**
     * Gives the number of the new line.
     *
     * @param replaced the lines in whose place it stands
     * @param by the line that stands in its place from the beginning; null where it holds
     */
    private long insert(IncidentId incident, NewCount count, Set<Long> replaced, @Nullable Long by) {
        var line = sql.sql(
                        """
                        insert into affected_count (incident, as_of, what, unit, min, max, approx, may_overlap, basis, part_of,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :asOf, :what, :unit, :min, :max, :approx, :mayOverlap, :basis, :partOf,
                            :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("asOf", DbTime.of(count.asOf()))
                .param("what", count.what())
                .param("unit", count.unit().name())
                .param("min", count.min())
                .param("max", count.max())
                .param("approx", count.approx())
                .param("mayOverlap", count.mayOverlap())
                .param("basis", count.basis())
                .param("partOf", count.partOf())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        replaced.forEach(other -> replace(other, line));
        if (by != null) {
            replace(line, by);
        }
        events.publishEvent(new CountRecorded(incident, count.unit(), count.min(), count.max()));
        return line;
    }

    /** The series of a case. */
    public CountSeries series(IncidentId incident) {
        return new CountSeries(sql.sql(
                        """
                        select c.*, r.by_line from affected_count c left join affected_count_replaced r on r.line = c.id
                        where c.incident = :incident order by c.as_of desc, c.id desc""")
                .param("incident", incident.value())
                .query(AffectedCounts::entry)
                .list());
    }

    /** The series of each of these cases, read at once; it is empty where nobody has counted. */
    public Map<IncidentId, CountSeries> series(Collection<IncidentId> cases) {
        var lines = new HashMap<IncidentId, List<AffectedCount>>();
        cases.forEach(incident -> lines.put(incident, new ArrayList<>()));
        sql.sql(
                        """
                        select c.*, r.by_line from affected_count c left join affected_count_replaced r on r.line = c.id
                        where c.incident = any (:cases) order by c.as_of desc, c.id desc""")
                .param("cases", cases.stream().map(IncidentId::value).toArray(String[]::new))
                .query((row, n) ->
                        lines.get(new IncidentId(row.getString("incident"))).add(entry(row, n)))
                .list();
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new CountSeries(each.getValue())));
    }

    private static AffectedCount entry(ResultSet row, int index) throws SQLException {
        return new AffectedCount(
                row.getLong("id"),
                DbTime.required(row, "as_of"),
                CaseText.of(row.getString("what")),
                CountUnit.valueOf(row.getString("unit")),
                row.getObject("min", Integer.class),
                row.getObject("max", Integer.class),
                row.getBoolean("approx"),
                row.getBoolean("may_overlap"),
                new CaseText(row.getString("basis")),
                CaseText.of(row.getString("of_which")),
                row.getObject("part_of", Long.class),
                row.getObject("by_line", Long.class),
                ActedBy.of(row).name(),
                DbTime.required(row, "recorded_at"));
    }
}
