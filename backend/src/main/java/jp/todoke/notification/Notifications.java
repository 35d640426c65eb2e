package jp.todoke.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.notification.Notification.Said;
import jp.todoke.notification.NotificationView.Contact;
import jp.todoke.notification.NotificationView.NotificationStatement;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts, what was said to the end of telling, and that it was resumed: added and read, never changed. */
@Repository
class Notifications {

    private final JdbcClient jdbc;
    private final Substitutes substitutes;

    Notifications(JdbcClient jdbc, Substitutes substitutes) {
        this.jdbc = jdbc;
        this.substitutes = substitutes;
    }

    Notification of(IncidentId incident) {
        var contacts = jdbc
                .sql("select * from notification_contact where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> contact(row))
                .stream()
                .sorted(Comparator.comparing(Contact::time, ToldTime.IN_ORDER).thenComparing(Contact::id))
                .toList();
        var said = jdbc.sql("select * from notification_act where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> said(row))
                .list();
        var resumed = jdbc.sql("select count(*) from notification_resumed where incident = :incident")
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
        return new Notification(contacts, said, substitutes.of(incident), resumed);
    }

    /** Gives the number of the contact. */
    long add(IncidentId incident, NewContact contact, @Nullable Long onBehalf, RecordedBy recorded) {
        return jdbc.sql(
                        """
                insert into notification_contact (incident, told, of_all, means, %s, contacted_by,
                    apology, note,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :told, :ofAll, :means, %s, :contactedBy, :apology, :note,
                    :onBehalf, :by, :byName, :byPost, :recordedAt) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("told", contact.told())
                .param("ofAll", contact.ofAll())
                .param("means", contact.means().name())
                .params(ToldTimeColumns.parameters(contact.time().time()))
                .param("contactedBy", contact.contactedBy())
                .param("apology", contact.apology())
                .param("note", contact.note())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * @param contact the contact with which it is said
     * @param contents what the persons were told, where it says that all are settled
     */
    void add(
            IncidentId incident,
            NotificationAct act,
            @Nullable Long contact,
            @Nullable NoNoticeGround ground,
            @Nullable NoticeContents contents,
            @Nullable String reason,
            @Nullable String latenessReason,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into notification_act (incident, act, contact, ground, told_summary,
                    told_information, told_cause, told_secondary_harm, told_other, reason, lateness_reason, on_behalf,
                    acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :act, :contact, :ground, :toldSummary, :toldInformation, :toldCause,
                    :toldSecondaryHarm, :toldOther, :reason, :latenessReason, :onBehalf, :by, :byName, :byPost,
                    :recordedAt)""")
                .param("incident", incident.value())
                .param("act", act.name())
                .param("contact", contact)
                .param("ground", ground == null ? null : ground.name())
                .param("toldSummary", code(contents == null ? null : contents.summary()))
                .param("toldInformation", code(contents == null ? null : contents.information()))
                .param("toldCause", code(contents == null ? null : contents.cause()))
                .param("toldSecondaryHarm", code(contents == null ? null : contents.secondaryHarm()))
                .param("toldOther", code(contents == null ? null : contents.other()))
                .param("reason", reason)
                .param("latenessReason", latenessReason)
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }

    void resume(IncidentId incident, RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into notification_resumed (incident, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .params(recorded.parameters())
                .update();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getInt("told"),
                row.getObject("of_all", Integer.class),
                ContactMeans.valueOf(row.getString("means")),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("contacted_by")),
                row.getBoolean("apology"),
                CaseText.of(row.getString("note")),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static @Nullable String code(@Nullable NoticeAnswer answer) {
        return answer == null ? null : answer.name();
    }

    private static @Nullable NoticeContents contents(ResultSet row) throws SQLException {
        return row.getString("told_summary") == null
                ? null
                : new NoticeContents(
                        NoticeAnswer.valueOf(row.getString("told_summary")),
                        NoticeAnswer.valueOf(row.getString("told_information")),
                        NoticeAnswer.valueOf(row.getString("told_cause")),
                        NoticeAnswer.valueOf(row.getString("told_secondary_harm")),
                        NoticeAnswer.valueOf(row.getString("told_other")));
    }

    private static Said said(ResultSet row) throws SQLException {
        var statement = new NotificationStatement(
                NotificationAct.valueOf(row.getString("act")),
                row.getString("ground") == null ? null : NoNoticeGround.valueOf(row.getString("ground")),
                CaseText.of(row.getString("substitute")),
                contents(row),
                CaseText.of(row.getString("reason")),
                CaseText.of(row.getString("lateness_reason")),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
        return new Said(statement, row.getObject("contact", Long.class));
    }
}
