package jp.todoke.notification;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans of telling the persons concerned: added and read, never changed; the last one counts. */
@Repository
class NotificationPlans {

    private final JdbcClient jdbc;

    NotificationPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IncidentId incident, NotificationPlan plan) {
        jdbc.sql(
                        """
                insert into notification_plan (incident, until, plan, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :until, :plan, :by, :byName, :byPost, :at)""")
                .param("incident", incident.value())
                .param("until", plan.until())
                .param("plan", plan.plan().value())
                .params(plan.by().parameters())
                .param("at", DbTime.of(plan.at()))
                .update();
    }

    /** All plans of the case, the oldest first. */
    List<NotificationPlan> of(IncidentId incident) {
        return jdbc.sql("select * from notification_plan where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new NotificationPlan(
                        row.getObject("until", LocalDate.class),
                        new CaseText(row.getString("plan")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }
}
