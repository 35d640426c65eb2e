package jp.todoke.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.Recorded;
import jp.todoke.search.SearchView.Recipient;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients and what was done about them: added and read, never changed. */
@Repository
class RecoveryLog {

    private final JdbcClient jdbc;

    RecoveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextRecipient(Search search) {
        return jdbc.sql("select coalesce(max(recipient_no), 0) + 1 from recovery_recipient where incident = :incident and part = :part")
                .param("incident", search.incident()).param("part", search.part()).query(Integer.class).single();
    }

    void add(Search search, int number, int revision, boolean removed, RecipientEntry entry, @Nullable Long onBehalf, Recorded recorded) {
        jdbc.sql("""
                insert into recovery_recipient (incident, part, recipient_no, revision, removed, name, means, copies, note, on_behalf,
                    recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :number, :revision, :removed, :name, :means, :copies, :note, :onBehalf,
                    :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", search.incident()).param("part", search.part()).param("number", number).param("revision", revision)
                .param("removed", removed).param("name", entry.name().strip()).param("means", entry.means().name())
                .param("copies", entry.copies()).param("note", entry.note()).param("onBehalf", onBehalf)
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post()).param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    void add(Search search, RecoveryActEntry entry, @Nullable Long onBehalf, Recorded recorded) {
        jdbc.sql("""
                insert into recovery_act (incident, part, recipients, act, done_at, done_by, evidence, note, on_behalf,
                    recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :recipients, :act, :doneAt, :doneBy, :evidence, :note, :onBehalf,
                    :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", search.incident()).param("part", search.part())
                .param("recipients", entry.recipients().stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .param("act", entry.act().name()).param("doneAt", DbTime.of(entry.doneAt())).param("doneBy", entry.doneBy())
                .param("evidence", entry.evidence()).param("note", entry.note()).param("onBehalf", onBehalf)
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post()).param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    private record RecipientRow(int recipientNo, int revision, boolean removed, String name, RecipientMeans means, @Nullable Integer copies,
            @Nullable String note) {}

    /** The recipients that hold, by number, each where the acts leave it. */
    List<Recipient> recipients(IncidentId incident, PartId facility, List<RecoveryActView> acts) {
        return jdbc.sql("""
                select distinct on (recipient_no) * from recovery_recipient where incident = :incident and part = :part
                order by recipient_no, revision desc""")
                .param("incident", incident.value()).param("part", facility.value())
                .query(RecipientRow.class).list().stream().filter(row -> !row.removed()).map(row -> recipient(row, acts)).toList();
    }

    private static Recipient recipient(RecipientRow row, List<RecoveryActView> acts) {
        var state = acts.stream().filter(act -> act.recipients().contains(row.recipientNo())).map(RecoveryActView::act)
                .reduce((before, after) -> after).orElse(null);
        return new Recipient(row.recipientNo(), row.revision(), new CaseText(row.name()), row.means(), row.copies(), CaseText.of(row.note()),
                state, state != null && state.settles());
    }

    private record ActRow(long id, List<Integer> recipients, RecoveryAct act, Instant doneAt, String doneBy, @Nullable String evidence,
            @Nullable String note, @Nullable Long onBehalf, String recordedPost, Instant recordedAt) {

        RecoveryActView view() {
            return new RecoveryActView(id, recipients, act, doneAt, new CaseText(doneBy), CaseText.of(evidence), CaseText.of(note), onBehalf,
                    recordedPost, recordedAt);
        }
    }

    /** What was done, in the order in which it was done. */
    List<RecoveryActView> acts(IncidentId incident, PartId facility) {
        return jdbc.sql("select * from recovery_act where incident = :incident and part = :part order by done_at, id")
                .param("incident", incident.value()).param("part", facility.value())
                .query(ActRow.class).list().stream().map(ActRow::view).toList();
    }
}
