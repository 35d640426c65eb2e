package jp.todoke.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of cases, their withdrawals and the looks at them: added and read, never changed. */
@Repository
class AttachmentRows {

    private static final String LAST_CHECK =
            """
            left join lateral (select * from attachment_check l where l.attachment = a.id
                order by l.id desc limit 1) c on true""";

    private final JdbcClient sql;

    AttachmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The files of a case in the order of their numbers. */
    List<Attachment> of(IncidentId incident) {
        return sql.sql(
                        """
                        select a.*, w.reason, w.withdrawn_at, w.acted_by as w_by, w.acted_name as w_name,
                            w.acted_post as w_post,
                               c.outcome, c.checked_at, c.acted_by as c_by, c.acted_name as c_name, c.acted_post as c_post
                        from attachment a left join attachment_withdrawal w on w.attachment = a.id %s
                        where a.incident = :incident order by a.number"""
                                .formatted(LAST_CHECK))
                .param("incident", incident.value())
                .query((row, n) -> attachment(row))
                .list();
    }

    /** The number of what this account added to this case by this press of the button. */
    Optional<Integer> addedBy(IncidentId incident, long account, UUID key) {
        return sql.sql(
                        """
                        select number from attachment where incident = :incident and acted_by = :account
                            and request_key = :key""")
                .param("incident", incident.value())
                .param("account", account)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    /** Adds a file as the next number of its case, which the caller has locked, and gives the number. */
    int add(IncidentId incident, NewAttachment said, KeptFile file, String unit, ActedBy by, Instant now) {
        return sql.sql(
                        """
                        insert into attachment (incident, number, kind, name, description, type, file, size, sha256,
                            arrived_size,
                            arrived_sha256, removed, unit_code, acted_by, acted_name, acted_post, added_at, request_key)
                        select :incident, coalesce(max(number), 0) + 1, :kind, :name, :description, :type, :file,
                            :size, :sha256,
                            :arrivedSize, :arrivedSha256, :removed, :unit, :by, :byName, :byPost, :now, :key
                        from attachment where incident = :incident returning number""")
                .param("incident", incident.value())
                .param("kind", said.kind().name())
                .param("name", said.name())
                .param("description", said.description())
                .param("type", file.type().name())
                .param("file", file.file())
                .param("size", file.kept().size())
                .param("sha256", file.kept().sha256())
                .param("arrivedSize", file.arrived().size())
                .param("arrivedSha256", file.arrived().sha256())
                .param("removed", file.removed().name())
                .param("unit", unit)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .param("key", said.key())
                .query(Integer.class)
                .single();
    }

    /** The numbers of the files that were not withdrawn. */
    Set<Long> counting(IncidentId incident) {
        return new HashSet<>(sql.sql(
                        """
                        select number from attachment a where incident = :incident
                        and not exists (select 1 from attachment_withdrawal w where w.attachment = a.id)""")
                .param("incident", incident.value())
                .query(Long.class)
                .list());
    }

    void withdraw(IncidentId incident, long attachment, String reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into attachment_withdrawal (attachment, incident, reason, acted_by, acted_name,
                            acted_post, withdrawn_at)
                        values (:attachment, :incident, :reason, :by, :byName, :byPost, :now)""")
                .param("attachment", attachment)
                .param("incident", incident.value())
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void checked(IncidentId incident, long attachment, CheckOutcome outcome, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into attachment_check (attachment, incident, outcome, acted_by, acted_name,
                            acted_post, checked_at)
                        values (:attachment, :incident, :outcome, :by, :byName, :byPost, :now)""")
                .param("attachment", attachment)
                .param("incident", incident.value())
                .param("outcome", outcome.name())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** How many files that count were not as kept when somebody last looked. */
    long notAsKept() {
        return sql.sql(
                        """
                        select count(*) from attachment a %s
                        where c.outcome <> 'SAME' and not exists (select 1 from attachment_withdrawal w
                            where w.attachment = a.id)"""
                                .formatted(LAST_CHECK))
                .query(Long.class)
                .single();
    }

    /** The names in the store that a row names. */
    Set<String> files() {
        return new HashSet<>(
                sql.sql("select file from attachment").query(String.class).list());
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getInt("number"),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                CaseText.of(row.getString("description")),
                FileType.valueOf(row.getString("type")),
                row.getString("file"),
                new Fingerprint(row.getLong("size"), row.getString("sha256")),
                new Fingerprint(row.getLong("arrived_size"), row.getString("arrived_sha256")),
                RemovedDetails.valueOf(row.getString("removed")),
                row.getString("unit_code"),
                ActedBy.of(row),
                DbTime.required(row, "added_at"),
                withdrawal(row),
                check(row));
    }

    private static AttachmentView.@Nullable AttachmentWithdrawal withdrawal(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? null
                : new AttachmentView.AttachmentWithdrawal(
                        new CaseText(reason), ActedBy.of(row, "w"), DbTime.required(row, "withdrawn_at"));
    }

    private static AttachmentView.@Nullable AttachmentCheck check(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new AttachmentView.AttachmentCheck(
                        CheckOutcome.valueOf(outcome), ActedBy.of(row, "c"), DbTime.required(row, "checked_at"));
    }
}
