package jp.todoke.firstcall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.report.CallerKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of calls: what belongs to the call alone is kept here, the facts of the case are read from the case. */
@Service
public class CallSheets {

    private final JdbcClient sql;
    private final CaseFacts facts;
    private final CourseOfEvents course;
    private final Units units;
    private final CurrentActor currentActor;
    private final Clock clock;

    CallSheets(
            JdbcClient sql,
            CaseFacts facts,
            CourseOfEvents course,
            Units units,
            CurrentActor currentActor,
            Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.course = course;
        this.units = units;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void add(IncidentId incident, HeardCall call, HeldPost listener) {
        var caller = call.caller();
        var actor = currentActor.get();
        sql.sql(
                        """
                insert into call_heard (incident, caller_kind, caller_name, caller_post, caller_unit, phone,
                    began_at, told, notes, call_back_at, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :kind, :name, :post, :unit, :phone, :from, :told, :notes, :callBackAt,
                    :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("kind", caller.kind().name())
                .param("name", caller.name().strip())
                .param("post", caller.post())
                .param("unit", caller.unitCode())
                .param("phone", call.phone())
                .param("from", DbTime.of(caller.from()))
                .param("told", call.told().stream().map(CallerAdvice::name).toArray(String[]::new))
                .param("notes", call.notes())
                .param("callBackAt", DbTime.of(call.callBackAt()))
                .params(new ActedBy(actor.accountId(), new CaseText(actor.displayName()), listener.label())
                        .parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
    }

    /** The sheet of the case. Throws {@link NoCallSheet}. */
    @Transactional(readOnly = true)
    public CallSheet of(IncidentId incident) {
        return sql.sql("select * from call_heard where incident = :incident")
                .param("incident", incident.value())
                .query((row, index) -> sheet(incident, row))
                .optional()
                .orElseThrow(NoCallSheet::new);
    }

    /** Who knew by then; the lines as they were heard, whatever was corrected since. */
    private CallSheet sheet(IncidentId incident, ResultSet row) throws SQLException {
        var known = facts.of(incident);
        var recordedAt = DbTime.read(row, "recorded_at");
        var knowledge = known.knowledge().stream()
                .filter(entry -> !entry.recordedAt().isAfter(recordedAt))
                .toList();
        var done = course.of(incident).stream()
                .filter(entry -> entry.source().equals("call"))
                .toList();
        var told = Arrays.stream((String[]) row.getArray("told").getArray())
                .map(CallerAdvice::valueOf)
                .toList();
        return new CallSheet(
                incident,
                known.incident().title(),
                CallerKind.valueOf(row.getString("caller_kind")),
                new CaseText(row.getString("caller_name")),
                CaseText.of(row.getString("caller_post")),
                units.get(row.getString("caller_unit")).name(),
                CaseText.of(row.getString("phone")),
                DbTime.read(row, "began_at"),
                known.firstReport(),
                known.media(),
                knowledge,
                done,
                told,
                CaseText.of(row.getString("notes")),
                DbTime.read(row, "call_back_at"),
                ActedBy.of(row).name(),
                row.getString("acted_post"),
                recordedAt);
    }
}
