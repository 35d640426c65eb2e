package jp.todoke.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限一覧: the open clocks of all cases that somebody sees. */
@Service
public class Board {

    /** The most lines that one page holds, a printed list or a calendar included. */
    public static final int MOST = 1000;

    private static final BoardFilter EVERYTHING = new BoardFilter(null, null, null, null);

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final ClockDoers doers;
    private final Clock clock;

    Board(JdbcClient jdbc, CaseAccess access, ClockDoers doers, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.doers = doers;
        this.clock = clock;
    }

    /**
     * One page of what the person of this request sees, at most {@link #MOST} lines: what is furthest past stands
     * first.
     */
    @Transactional(readOnly = true)
    public BoardPage list(BoardFilter filter, int page, int size) {
        return list(filter, page, size, access.parameters());
    }

    /** As {@link #list}, of what that account sees today; a locked account sees nothing. */
    @Transactional(readOnly = true)
    public BoardPage listFor(long account, BoardFilter filter) {
        return list(filter, 0, MOST, access.parametersOf(account));
    }

    private BoardPage list(BoardFilter filter, int page, int wished, Map<String, Object> viewer) {
        var size = Math.max(1, Math.min(wished, MOST));
        var known = doers.known();
        var rows = rows(filter, viewer, known);
        var now = clock.instant();
        var counts = jdbc.sql(
                        """
                        select count(*) as total, count(*) filter (where c.limit_at <= :now) as late,
                               count(*) filter (where c.limit_at > :now and c.limit_at <= :tomorrow) as today,
                               count(*) filter (where c.limit_at > :tomorrow and c.limit_at <= :nextWeek) as week
                        %s"""
                                .formatted(rows.rows()))
                .params(rows.parameters())
                .params(times(now))
                .query(Counted.class)
                .single();
        var items = jdbc.sql(
                        """
                        select page.*, i.title, part_unit.name as part_name from (
                            select c.id, c.incident, c.part, c.clock_key, c.state, c.limit_at, r.strength, %s
                            %s
                            order by c.limit_at, c.id limit :size offset :offset) page
                        join incident i on i.number = page.incident
                        left join unit part_unit on part_unit.code = page.part
                        order by page.limit_at, page.id"""
                                .formatted(OpenClocks.ASKED, rows.rows()))
                .params(rows.parameters())
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> line(row, known))
                .list();
        return new BoardPage(
                items,
                page,
                size,
                counts.total(),
                new BoardPage.LimitCounts(counts.late(), counts.today(), counts.week()),
                now);
    }

    /** What counts as late, today and this week. */
    private static Map<String, Object> times(Instant now) {
        var today = OfficialTime.dayOf(now);
        return Map.of(
                "now",
                DbTime.of(now),
                "tomorrow",
                DbTime.of(OfficialTime.at(today.plusDays(1), LocalTime.MIDNIGHT)),
                "nextWeek",
                DbTime.of(OfficialTime.at(today.plusDays(7), LocalTime.MIDNIGHT)));
    }

    private record Counted(long total, long late, long today, long week) {}

    private OpenClocks rows(BoardFilter filter, Map<String, Object> viewer, ClockDoers.Known known) {
        var rows = OpenClocks.of(filter, access.sees("c.incident"), viewer);
        var person = filter.person();
        return person == null
                ? rows
                : rows.ofDoers(asked(rows).stream()
                        .filter(asked -> known.of(asked).is(person))
                        .toList());
    }

    private List<ClockDoers.Asked> asked(OpenClocks rows) {
        return jdbc.sql("select distinct " + OpenClocks.ASKED + rows.rows())
                .params(rows.parameters())
                .query((row, number) -> OpenClocks.asked(row))
                .list();
    }

    private static BoardLine line(ResultSet row, ClockDoers.Known known) throws SQLException {
        var part = row.getString("part");
        var doer = known.of(OpenClocks.asked(row));
        return new BoardLine(
                "clock-" + row.getLong("id"),
                new IncidentId(row.getString("incident")),
                row.getString("title"),
                part == null ? null : new PartId(part),
                row.getString("part_name"),
                ClockKey.valueOf(row.getString("clock_key")),
                Strength.valueOf(row.getString("strength")),
                ClockState.valueOf(row.getString("state")) == ClockState.PROVISIONAL,
                DbTime.required(row, "limit_at"),
                doer.post().name(),
                doer.post().unitName(),
                doer.holders().stream()
                        .filter(holder -> !holder.deputy())
                        .map(Holder::displayName)
                        .toList());
    }

    /** What the person of this request can narrow the board to. */
    @Transactional(readOnly = true)
    public BoardChoices choices() {
        var rows = OpenClocks.of(EVERYTHING, access.sees("c.incident"), access.parameters());
        var known = doers.known();
        var people = new LinkedHashMap<Long, BoardChoices.PersonChoice>();
        asked(rows).stream()
                .flatMap(asked -> known.of(asked).holders().stream())
                .forEach(holder -> people.putIfAbsent(
                        holder.accountId(),
                        new BoardChoices.PersonChoice(holder.accountId(), holder.displayName(), holder.title())));
        return new BoardChoices(units(rows), keys(rows), strengths(rows), List.copyOf(people.values()));
    }

    private List<BoardChoices.UnitChoice> units(OpenClocks rows) {
        return jdbc.sql(
                        """
                        with recursive doing as (select distinct c.doer_unit as code %s),
                             line as (select u.code, u.parent_code from unit u join doing d on d.code = u.code
                                      union
                                      select u.code, u.parent_code from unit u join line l on u.code = l.parent_code),
                             tree as (select u.code, u.name, 0 as depth,
                                             array[lpad(u.position::text, 9, '0'), u.code] as path
                                      from unit u where u.parent_code is null
                                      union all
                                      select u.code, u.name, t.depth + 1,
                                             t.path || array[lpad(u.position::text, 9, '0'), u.code]
                                      from unit u join tree t on u.parent_code = t.code)
                        select t.code, t.name, t.depth from tree t where t.code in (select code from line)
                            order by t.path"""
                                .formatted(rows.rows()))
                .params(rows.parameters())
                .query(BoardChoices.UnitChoice.class)
                .list();
    }

    private List<ClockKey> keys(OpenClocks rows) {
        return jdbc
                .sql("select distinct c.clock_key " + rows.rows())
                .params(rows.parameters())
                .query(String.class)
                .stream()
                .map(ClockKey::valueOf)
                .sorted()
                .toList();
    }

    private List<Strength> strengths(OpenClocks rows) {
        return jdbc
                .sql("select distinct r.strength " + rows.rows())
                .params(rows.parameters())
                .query(String.class)
                .stream()
                .map(Strength::valueOf)
                .sorted()
                .toList();
    }
}
