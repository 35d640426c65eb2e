package jp.todoke.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.search.Recovery.RecipientWritten;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients and what was done about them: added and read, never changed. */
@Repository
class RecoveryRows {

    private final JdbcClient jdbc;

    RecoveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Recovery of(IncidentId incident, PartId part) {
        var written = jdbc.sql(
                        """
                        select * from recovery_recipient where incident = :incident and part = :part
                            order by recipient_no, revision""")
                .param("incident", incident.value())
                .param("part", part.value())
                .query((row, n) -> recipient(row))
                .list();
        var acts = jdbc
                .sql("select * from recovery_act where incident = :incident and part = :part order by id")
                .param("incident", incident.value())
                .param("part", part.value())
                .query((row, n) -> act(row))
                .stream()
                .sorted(Comparator.comparing(RecoveryActView::time, ToldTime.IN_ORDER)
                        .thenComparing(RecoveryActView::id))
                .toList();
        return new Recovery(written, acts);
    }

    void add(
            IncidentId incident,
            PartId part,
            int number,
            int revision,
            boolean removed,
            RecipientEntry entry,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into recovery_recipient (incident, part, recipient_no, revision, removed, name, means,
                    copies, note, on_behalf,
                    acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :number, :revision, :removed, :name, :means, :copies, :note, :onBehalf,
                    :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("number", number)
                .param("revision", revision)
                .param("removed", removed)
                .param("name", entry.name().strip())
                .param("means", entry.means().name())
                .param("copies", entry.copies())
                .param("note", entry.note())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }

    void add(IncidentId incident, PartId part, RecoveryActEntry entry, @Nullable Long onBehalf, RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into recovery_act (incident, part, recipients, act, %s, done_by, opened, evidence, note, on_behalf,
                    acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :recipients, :act, %s, :doneBy, :opened, :evidence, :note, :onBehalf,
                    :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param(
                        "recipients",
                        entry.recipients().stream().distinct().sorted().toArray(Integer[]::new))
                .param("act", entry.act().name())
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("doneBy", entry.doneBy())
                .param("opened", entry.opened() == null ? null : entry.opened().name())
                .param("evidence", entry.evidence())
                .param("note", entry.note())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }

    private static RecipientWritten recipient(ResultSet row) throws SQLException {
        return new RecipientWritten(
                row.getInt("recipient_no"),
                row.getInt("revision"),
                row.getBoolean("removed"),
                new CaseText(row.getString("name")),
                RecipientMeans.valueOf(row.getString("means")),
                row.getObject("copies", Integer.class),
                CaseText.of(row.getString("note")));
    }

    private static RecoveryActView act(ResultSet row) throws SQLException {
        return new RecoveryActView(
                row.getLong("id"),
                List.of((Integer[]) row.getArray("recipients").getArray()),
                RecoveryAct.valueOf(row.getString("act")),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("done_by")),
                row.getString("opened") == null ? null : YesNoUnknown.valueOf(row.getString("opened")),
                CaseText.of(row.getString("evidence")),
                CaseText.of(row.getString("note")),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }
}
