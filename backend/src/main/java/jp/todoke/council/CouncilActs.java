package jp.todoke.council;

import java.time.Instant;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what was done about the present report to the council; nothing is ever changed. */
@Repository
class CouncilActs {

    private final JdbcClient sql;
    private final Runs runs;

    CouncilActs(JdbcClient sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    void add(IncidentId incident, ReportDecision decision, Instant now) {
        sql.sql(
                        """
                        insert into council_decision (incident, reopening, manner, reason, decided_at, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :reopening, :manner, :reason, :at, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("manner", decision.manner().name())
                .param("reason", value(decision.reason()))
                .param("at", DbTime.of(decision.at()))
                .params(decision.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, Meeting meeting, Instant now) {
        sql.sql(
                        """
                        insert into council_meeting_choice (incident, reopening, meeting, meets_on, begins, place, reason,
                            meeting_id, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :reopening, :meeting, :day, :begins, :place, :reason, :meetingId, :by, :byName,
                            :byPost, :now)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("meeting", meeting.name().value())
                .param("day", meeting.day())
                .param("begins", meeting.begins())
                .param("place", value(meeting.place()))
                .param("reason", value(meeting.reason()))
                .param("meetingId", meeting.meetingId())
                .params(meeting.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** Of the meeting that was chosen last. */
    void add(IncidentId incident, Postponement postponed, Instant now) {
        sql.sql(
                        """
                        insert into council_postponement (choice, cause, reason, acted_by, acted_name, acted_post, recorded_at)
                        select max(id), :cause, :reason, :by, :byName, :byPost, :now from council_meeting_choice
                        where incident = :incident and reopening is not distinct from :reopening""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("cause", postponed.cause().name())
                .param("reason", value(postponed.reason()))
                .params(postponed.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, PaperDraft paper, Instant now) {
        var heading = paper.heading();
        sql.sql(
                        """
                        insert into council_draft (incident, reopening, number, document_no, paper_date, author, title, preface,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :reopening, :number, :documentNo, :date, :author, :title, :preface, :by, :byName,
                            :byPost, :now)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("number", paper.number())
                .param("documentNo", heading.documentNo().value())
                .param("date", heading.date())
                .param("author", heading.author().value())
                .param("title", heading.title().value())
                .param("preface", heading.preface().value())
                .params(paper.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, int number, PaperDecision decision, Instant now) {
        sql.sql(
                        """
                        insert into council_draft_decision (draft, outcome, reason, decided_at, acted_by,
                            acted_name, acted_post, recorded_at)
                        select id, :outcome, :reason, :at, :by, :byName, :byPost, :now
                        from council_draft where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("outcome", decision.outcome().name())
                .param("reason", value(decision.reason()))
                .param("at", DbTime.of(decision.at()))
                .params(decision.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, MeetingHeld held, Instant now) {
        sql.sql(
                        """
                        insert into council_meeting_held (incident, reopening, held_on, note, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :reopening, :on, :note, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("on", held.on())
                .param("note", value(held.note()))
                .params(held.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, int number, PaperReplacement replacement) {
        sql.sql(
                        """
                        insert into paper_replacement (draft, reason, acted_by, acted_name, acted_post, recorded_at)
                        select id, :reason, :by, :byName, :byPost, :now
                        from council_draft where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("reason", replacement.reason().value())
                .params(replacement.by().parameters())
                .param("now", DbTime.of(replacement.at()))
                .update();
    }

    private @Nullable Long present(IncidentId incident) {
        return Runs.last(runs.of(incident, Track.PREVENTION)).reopening();
    }

    private static @Nullable String value(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }
}
