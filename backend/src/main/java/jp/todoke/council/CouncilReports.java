package jp.todoke.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.Run;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how a case is reported to the council. */
@Repository
class CouncilReports {

    private final JdbcClient sql;
    private final Runs runs;
    private final EarlyEnds earlyEnds;

    CouncilReports(JdbcClient sql, Runs runs, EarlyEnds earlyEnds) {
        this.sql = sql;
        this.runs = runs;
        this.earlyEnds = earlyEnds;
    }

    CouncilReport of(IncidentId incident) {
        var all = runs.of(incident, Track.PREVENTION);
        var earlier = all.stream()
                .filter(run -> run.until() != null)
                .map(run -> of(incident, run, List.of(), null))
                .toList();
        return of(
                incident,
                Runs.last(all),
                earlier,
                earlyEnds.of(incident, Track.PREVENTION).orElse(null));
    }

    private CouncilReport of(IncidentId incident, Run run, List<CouncilReport> earlier, @Nullable EarlyEnd earlyEnd) {
        return new CouncilReport(
                run.until(),
                earlier,
                one(
                                "council_decision",
                                incident,
                                run,
                                row -> new ReportDecision(
                                        ReportDecision.Manner.valueOf(row.getString("manner")),
                                        CaseText.of(row.getString("reason")),
                                        DbTime.required(row, "decided_at"),
                                        ActedBy.of(row)))
                        .orElse(null),
                meetings(incident, run),
                papers(incident, run),
                one(
                                "council_meeting_held",
                                incident,
                                run,
                                row -> new MeetingHeld(
                                        row.getObject("held_on", LocalDate.class),
                                        CaseText.of(row.getString("note")),
                                        ActedBy.of(row)))
                        .orElse(null),
                earlyEnd);
    }

    private List<Meeting> meetings(IncidentId incident, Run run) {
        return sql.sql(
                        """
                        select c.*, p.cause, p.reason as postponed_reason, p.acted_by as postponed_by,
                            p.acted_name as postponed_name, p.acted_post as postponed_post
                        from council_meeting_choice c left join council_postponement p on p.choice = c.id
                        where c.incident = :incident and c.reopening is not distinct from :reopening order by c.id""")
                .param("incident", incident.value())
                .param("reopening", run.reopening())
                .query((row, n) -> new Meeting(
                        new CaseText(row.getString("meeting")),
                        row.getObject("meets_on", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        CaseText.of(row.getString("place")),
                        CaseText.of(row.getString("reason")),
                        row.getObject("meeting_id", Long.class),
                        postponed(row),
                        ActedBy.of(row)))
                .list();
    }

    private static @Nullable Postponement postponed(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return cause == null
                ? null
                : new Postponement(
                        Postponement.Cause.valueOf(cause),
                        CaseText.of(row.getString("postponed_reason")),
                        ActedBy.of(row, "postponed"));
    }

    /** Running cases of which the council is to be told and was not; the oldest first. */
    List<IncidentId> toBeTold() {
        return sql.sql(
                        """
                        select distinct i.number, i.reported_at from incident i join council_decision d on d.incident = i.number
                        where i.status in ('RUNNING', 'AT_CLOSING_CHECK') and d.manner <> 'NOT'
                            and not exists (select 1 from council_meeting_held h where h.incident = i.number
                                and h.reopening is not distinct from d.reopening)
                        order by i.reported_at, i.number""")
                .query((row, n) -> new IncidentId(row.getString("number")))
                .list();
    }

    private List<PaperDraft> papers(IncidentId incident, Run run) {
        return sql.sql(
                        """
                        select p.*, d.outcome, d.reason, d.decided_at,
                               d.acted_by as chief_by, d.acted_name as chief_name, d.acted_post as chief_post,
                               r.reason as replaced_for, r.recorded_at as replaced_at,
                               r.acted_by as replacer_by, r.acted_name as replacer_name, r.acted_post as replacer_post
                        from council_draft p left join council_draft_decision d on d.draft = p.id
                             left join paper_replacement r on r.draft = p.id
                        where p.incident = :incident and p.reopening is not distinct from :reopening
                        order by p.number""")
                .param("incident", incident.value())
                .param("reopening", run.reopening())
                .query((row, n) -> paper(row))
                .list();
    }

    private List<SectionPaperWord> words(long draft) {
        return sql.sql(
                        """
                        select w.*, u.name as section_name from joint_paper_word w join unit u on u.code = w.section
                        where w.draft = :draft order by w.recorded_at, w.section""")
                .param("draft", draft)
                .query((row, n) -> new SectionPaperWord(
                        row.getString("section"),
                        row.getString("section_name"),
                        new PaperDecision(
                                PaperDecision.Outcome.valueOf(row.getString("outcome")),
                                CaseText.of(row.getString("reason")),
                                DbTime.required(row, "decided_at"),
                                ActedBy.of(row))))
                .list();
    }

    private PaperDraft paper(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var decision = outcome == null
                ? null
                : new PaperDecision(
                        PaperDecision.Outcome.valueOf(outcome),
                        CaseText.of(row.getString("reason")),
                        DbTime.required(row, "decided_at"),
                        ActedBy.of(row, "chief"));
        var heading = new PaperHeading(
                new CaseText(row.getString("document_no")),
                row.getObject("paper_date", LocalDate.class),
                new CaseText(row.getString("author")),
                new CaseText(row.getString("title")),
                new CaseText(row.getString("preface")));
        return new PaperDraft(
                row.getInt("number"),
                heading,
                DbTime.required(row, "recorded_at"),
                ActedBy.of(row),
                words(row.getLong("id")),
                decision,
                replacement(row));
    }

    private static @Nullable PaperReplacement replacement(ResultSet row) throws SQLException {
        var reason = CaseText.of(row.getString("replaced_for"));
        return reason == null
                ? null
                : new PaperReplacement(reason, DbTime.required(row, "replaced_at"), ActedBy.of(row, "replacer"));
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String table, IncidentId incident, Run run, Reading<T> reading) {
        RowMapper<T> mapper = (row, n) -> reading.read(row);
        return sql.sql("select * from " + table
                        + " where incident = :incident and reopening is not distinct from :reopening")
                .param("incident", incident.value())
                .param("reopening", run.reopening())
                .query(mapper)
                .optional();
    }
}
