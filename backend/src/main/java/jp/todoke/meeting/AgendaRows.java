package jp.todoke.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agendas in versions, and the items that stand in them. */
@Repository
class AgendaRows {

    /** The last version of each agenda. */
    private static final String LINES =
            """
            select l.*, i.incident from meeting_agenda_line l join agenda_item i on i.id = l.item
            where l.version = (select max(a.version) from meeting_agenda a where a.meeting = l.meeting)""";

    private final JdbcClient sql;

    AgendaRows(JdbcClient sql) {
        this.sql = sql;
    }

    Agenda of(long meeting) {
        var version = sql.sql("select coalesce(max(version), 0) from meeting_agenda where meeting = :meeting")
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
        return version == 0
                ? Agenda.EMPTY
                : new Agenda(
                        version,
                        sql.sql(LINES + " and l.meeting = :meeting order by l.position")
                                .param("meeting", meeting)
                                .query((row, n) -> line(row))
                                .list());
    }

    private static AgendaLine line(ResultSet row) throws SQLException {
        var incident = row.getString("incident");
        return new AgendaLine(
                row.getLong("item"),
                incident == null ? null : new IncidentId(incident),
                AgendaLine.Section.valueOf(row.getString("section")),
                AgendaLine.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("authors"),
                row.getObject("paper_no", Integer.class),
                row.getBoolean("at_table"),
                row.getString("omitted"));
    }

    /** Where an item stands, the latest meeting first. */
    record Place(long meeting, long item) {}

    /** The agendas on which a case stands now, the latest first. */
    List<Place> placesOf(IncidentId incident) {
        return sql.sql("select l.meeting, l.item from (" + LINES
                        + ") l where l.incident = :incident order by l.meeting desc")
                .param("incident", incident.value())
                .query((row, n) -> new Place(row.getLong("meeting"), row.getLong("item")))
                .list();
    }

    /** 資料番号 of a case in the last agenda on which it stands. */
    Optional<Integer> paperNo(IncidentId incident) {
        return sql.sql("select l.paper_no from (" + LINES
                        + ") l where l.incident = :incident and l.paper_no is not null order by l.meeting desc limit 1")
                .param("incident", incident.value())
                .query(Integer.class)
                .optional();
    }

    /** The item of a case, where it ever had one. */
    Optional<Long> itemOf(IncidentId incident) {
        return sql.sql("select max(id) from agenda_item where incident = :incident")
                .param("incident", incident.value())
                .query((row, n) -> row.getObject(1, Long.class))
                .optional();
    }

    /** The case of an item; empty where it is none, or there is no such item. */
    Optional<IncidentId> caseOf(long item) {
        return sql
                .sql("select incident from agenda_item where id = :item and incident is not null")
                .param("item", item)
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list()
                .stream()
                .findFirst();
    }

    /** A new item. */
    long item(@Nullable IncidentId incident, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into agenda_item (incident, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("incident", incident == null ? null : incident.value())
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    void add(long meeting, Agenda agenda, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_agenda (meeting, version, acted_by, acted_name, acted_post, recorded_at)
                        values (:meeting, :version, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("version", agenda.version())
                .params(recorded.parameters())
                .update();
        var lines = agenda.lines();
        IntStream.range(0, lines.size()).forEach(index -> add(meeting, agenda.version(), index + 1, lines.get(index)));
    }

    private void add(long meeting, int version, int position, AgendaLine line) {
        sql.sql(
                        """
                        insert into meeting_agenda_line (meeting, version, position, item, section, kind, title, authors,
                            paper_no, at_table, omitted)
                        values (:meeting, :version, :position, :item, :section, :kind, :title, :authors, :paperNo, :atTable,
                            :omitted)""")
                .param("meeting", meeting)
                .param("version", version)
                .param("position", position)
                .param("item", line.item())
                .param("section", line.section().name())
                .param("kind", line.kind().name())
                .param("title", line.title())
                .param("authors", line.authors())
                .param("paperNo", line.paperNo())
                .param("atTable", line.atTable())
                .param("omitted", line.omitted())
                .update();
    }

    /** An item that a held meeting did not finish and that stands on no agenda since: with its line there. */
    record Carried(long meeting, AgendaLine line, ItemOutcome.Outcome outcome) {}

    /** Items without a case that wait for another meeting; those of cases wait with their case. */
    List<Carried> carried() {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (l.item) l.*, o.outcome
                            from (%s) l
                            left join meeting_stage h on h.meeting = l.meeting and h.reached = 'HELD'
                            left join meeting_cancellation c on c.meeting = l.meeting
                            left join meeting_outcome o on h.meeting is not null and o.meeting = l.meeting and o.item = l.item
                                and o.version = (select max(r.version) from meeting_record r where r.meeting = l.meeting)
                            where l.incident is null and c.meeting is null
                            order by l.item, l.meeting desc) last
                        where outcome in ('CONTINUED', 'TIME_UP', 'SENT_BACK') order by item"""
                                .formatted(LINES))
                .query((row, n) -> new Carried(
                        row.getLong("meeting"), line(row), ItemOutcome.Outcome.valueOf(row.getString("outcome"))))
                .list();
    }

    /** Whether the council was told of an item at a held meeting. */
    boolean told(long item) {
        return sql.sql(
                                """
                        select count(*) from meeting_outcome o join meeting_stage h on h.meeting = o.meeting and h.reached = 'HELD'
                        where o.item = :item and o.outcome in ('REPORTED', 'ANSWERED')
                            and o.version = (select max(r.version) from meeting_record r where r.meeting = o.meeting)""")
                        .param("item", item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What became of an item at an earlier meeting. */
    record Before(long item, int term, int number, ItemOutcome.Outcome outcome) {}

    /** What became at earlier meetings of the items that stand on an agenda now. */
    List<Before> before(long meeting) {
        return sql.sql(
                        """
                        select o.item, m.term, m.number, o.outcome from meeting_outcome o
                            join meeting_stage h on h.meeting = o.meeting and h.reached = 'HELD' join meeting m on m.id = o.meeting
                        where o.meeting < :meeting
                            and o.version = (select max(r.version) from meeting_record r where r.meeting = o.meeting)
                            and o.item in (select l.item from (%s) l where l.meeting = :meeting)
                        order by m.id"""
                                .formatted(LINES))
                .param("meeting", meeting)
                .query((row, n) -> new Before(
                        row.getLong("item"),
                        row.getInt("term"),
                        row.getInt("number"),
                        ItemOutcome.Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
