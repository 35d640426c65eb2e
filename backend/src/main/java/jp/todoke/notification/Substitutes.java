package jp.todoke.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of the measures in the place of telling: added and read, never changed. */
@Repository
class Substitutes {

    private final JdbcClient jdbc;

    Substitutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was said of them, the oldest first. */
    List<Substitute> of(IncidentId incident) {
        return jdbc.sql("select * from notification_substitute where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new Substitute(
                        SubstituteMeasure.valueOf(row.getString("measure")),
                        SubstituteAct.valueOf(row.getString("act")),
                        CaseText.of(row.getString("place")),
                        CaseText.of(row.getString("telephone")),
                        row.getObject("from_day", LocalDate.class),
                        ToldTimeColumns.find(row),
                        CaseText.of(row.getString("done_by")),
                        row.getObject("publication", Long.class),
                        CaseText.of(row.getString("reason")),
                        row.getObject("on_behalf", Long.class),
                        row.getString("acted_post"),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** The line of the course of events that tells of the measure; empty while it was never done. */
    Optional<Long> courseEntry(IncidentId incident, SubstituteMeasure measure) {
        return jdbc.sql(
                        """
                        select course_entry from notification_substitute
                        where incident = :incident and measure = :measure and course_entry is not null
                        order by id desc limit 1""")
                .param("incident", incident.value())
                .param("measure", measure.name())
                .query(Long.class)
                .optional();
    }

    /** @param courseEntry the line of the course of events that tells of it now; null where none does */
    void add(
            IncidentId incident,
            NewSubstitute substitute,
            @Nullable Long courseEntry,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into notification_substitute (incident, measure, act, place, telephone, from_day, %s, done_by,
                    publication, course_entry, reason, on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :measure, :act, :place, :telephone, :from, %s, :doneBy,
                    :publication, :courseEntry, :reason, :onBehalf, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("measure", substitute.measure().name())
                .param("act", substitute.act().name())
                .param("place", substitute.place())
                .param("telephone", substitute.telephone())
                .param("from", substitute.from())
                .params(ToldTimeColumns.parameters(substitute.time()))
                .param("doneBy", substitute.doneBy())
                .param("publication", substitute.publication())
                .param("courseEntry", courseEntry)
                .param("reason", substitute.reason())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }
}
