package jp.todoke.notification;

import java.util.List;
import jp.todoke.identity.Recorded;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts and statements: added and read, never changed. */
@Repository
class NotificationLog {

    private final JdbcClient jdbc;

    NotificationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IncidentId incident, NewContact contact, @Nullable Long onBehalf, Recorded recorded) {
        jdbc.sql("""
                insert into notification_contact (incident, told, of_all, means, started_at, ended_at, contacted_by, apology, note,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :told, :ofAll, :means, :startedAt, :endedAt, :contactedBy, :apology, :note,
                    :onBehalf, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value()).param("told", contact.told()).param("ofAll", contact.ofAll())
                .param("means", contact.means().name())
                .param("startedAt", DbTime.of(contact.startedAt())).param("endedAt", DbTime.of(contact.endedAt()))
                .param("contactedBy", contact.contactedBy()).param("apology", contact.apology()).param("note", contact.note())
                .param("onBehalf", onBehalf).params(recorded.parameters())
                .update();
    }

    void add(IncidentId incident, NotificationAct act, @Nullable String reason, @Nullable String latenessReason, @Nullable Long onBehalf, Recorded recorded) {
        jdbc.sql("""
                insert into notification_act (incident, act, reason, lateness_reason, on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :act, :reason, :latenessReason, :onBehalf, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value()).param("act", act.name()).param("reason", reason).param("latenessReason", latenessReason)
                .param("onBehalf", onBehalf).params(recorded.parameters())
                .update();
    }

    List<NotificationView.Contact> contacts(IncidentId incident) {
        return jdbc.sql("select *, acted_post as recorded_post from notification_contact where incident = :incident order by started_at, id")
                .param("incident", incident.value()).query(NotificationView.Contact.class).list();
    }

    List<NotificationView.NotificationStatement> statements(IncidentId incident) {
        return jdbc.sql("select *, acted_post as recorded_post from notification_act where incident = :incident order by id")
                .param("incident", incident.value()).query(NotificationView.NotificationStatement.class).list();
    }
}
