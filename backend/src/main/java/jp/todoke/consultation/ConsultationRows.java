package jp.todoke.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.todoke.consultation.Consultation.Answer;
import jp.todoke.consultation.Consultation.Asking;
import jp.todoke.consultation.Consultation.Revision;
import jp.todoke.consultation.ConsultationTerms.Citation;
import jp.todoke.consultation.ConsultationTerms.FilledItem;
import jp.todoke.consultation.ConsultationTerms.ListedAttachment;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations in the database: added and read, never changed. */
@Repository
class ConsultationRows {

    private final JdbcClient sql;

    ConsultationRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One after the other takes a number of the fiscal year, until the transaction ends. */
    void lockNumbers(int fiscalYear) {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.consultation.number'), :year)")
                .param("year", fiscalYear)
                .query((row, n) -> n)
                .list();
    }

    /** Locks a consultation until the transaction ends; a row of what is never changed cannot be locked itself. */
    void lock(long consultation) {
        sql.sql(
                        "select pg_advisory_xact_lock(hashtext('todoke.consultation'), id::int) from consultation where id = :id")
                .param("id", consultation)
                .query((row, n) -> n)
                .list();
    }

    /** The number after the highest one of the fiscal year. */
    int nextNumber(int fiscalYear) {
        return sql.sql("select coalesce(max(number), 0) + 1 from consultation where fiscal_year = :year")
                .param("year", fiscalYear)
                .query(Integer.class)
                .single();
    }

    boolean taken(int fiscalYear, int number) {
        return sql.sql("select exists (select 1 from consultation where fiscal_year = :year and number = :number)")
                .param("year", fiscalYear)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** What this press of the button entered before; empty where it is the first one. */
    Optional<Long> enteredBy(UUID key, long account) {
        return sql.sql("select id from consultation where key = :key and acted_by = :account")
                .param("key", key)
                .param("account", account)
                .query(Long.class)
                .optional();
    }

    /** Enters a consultation under its number. */
    long enter(int fiscalYear, int number, UUID key, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into consultation (fiscal_year, number, key, acted_by, acted_name, acted_post, recorded_at)
                        values (:year, :number, :key, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("year", fiscalYear)
                .param("number", number)
                .param("key", key)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /** From now on it says this. */
    void revise(long consultation, ConsultationTerms terms, @Nullable String reason, RecordedBy recorded) {
        var revision = sql.sql(
                        """
                        insert into consultation_revision (consultation, kind, basis, title, section_code, paper_no,
                            paper_date, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:consultation, :kind, :basis, :title, :section, :paperNo, cast(:paperDate as date), :reason,
                            :by, :byName, :byPost, :recordedAt) returning id""")
                .param("consultation", consultation)
                .param("kind", terms.kind().name())
                .param("basis", terms.basis())
                .param("title", terms.title())
                .param("section", terms.section())
                .param("paperNo", terms.paperNo())
                .param("paperDate", terms.paperDate())
                .param("reason", reason)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        terms.items().forEach(each -> sql.sql(
                        "insert into consultation_item (revision, item, words) values (:revision, :item, :words)")
                .param("revision", revision)
                .param("item", each.item().name())
                .param("words", each.words())
                .update());
        IntStream.range(0, terms.citations().size()).forEach(index -> sql.sql(
                        """
                        insert into consultation_citation (revision, position, words, cited)
                        values (:revision, :at, :words, cast(:cited as bigint))""")
                .param("revision", revision)
                .param("at", index + 1)
                .param("words", terms.citations().get(index).words())
                .param("cited", terms.citations().get(index).consultation())
                .update());
        IntStream.range(0, terms.attachments().size()).forEach(index -> sql.sql(
                        """
                        insert into consultation_attachment (revision, position, title, omitted)
                        values (:revision, :at, :title, :omitted)""")
                .param("revision", revision)
                .param("at", index + 1)
                .param("title", terms.attachments().get(index).title())
                .param("omitted", terms.attachments().get(index).omitted())
                .update());
    }

    /** The council was asked on that day. */
    void ask(long consultation, LocalDate on, @Nullable String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into consultation_asking (consultation, asked_on, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:consultation, :on, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("consultation", consultation)
                .param("on", on)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    /** This came of it. */
    void answer(long consultation, AnswerEntry entry, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into consultation_answer (consultation, answered_on, outcome, words, opinion, reason, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:consultation, :on, :outcome, :words, :opinion, :reason, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("consultation", consultation)
                .param("on", entry.on())
                .param("outcome", entry.outcome().name())
                .param("words", entry.words())
                .param("opinion", entry.opinion())
                .param("reason", entry.reason())
                .params(recorded.parameters())
                .update();
    }

    Optional<Consultation> find(long id) {
        return of(List.of(id)).stream().findFirst();
    }

    long count() {
        return sql.sql("select count(*) from consultation").query(Long.class).single();
    }

    /** A part of the register, the latest number first. */
    List<Consultation> page(long offset, int size) {
        return of(sql.sql(
                        """
                        select id from consultation order by fiscal_year desc, number desc
                        limit :size offset :offset""")
                .param("size", size)
                .param("offset", offset)
                .query(Long.class)
                .list());
    }

    private List<Consultation> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var which = Map.of("ids", ids);
        var items = gathered(
                "select i.* from consultation_item i join consultation_revision r on r.id = i.revision"
                        + " where r.consultation in (:ids) order by i.item",
                "revision",
                which,
                row -> new FilledItem(ConsultationItem.valueOf(row.getString("item")), row.getString("words")));
        var citations = gathered(
                "select c.* from consultation_citation c join consultation_revision r on r.id = c.revision"
                        + " where r.consultation in (:ids) order by c.position",
                "revision",
                which,
                row -> new Citation(row.getString("words"), row.getObject("cited", Long.class)));
        var attachments = gathered(
                "select a.* from consultation_attachment a join consultation_revision r on r.id = a.revision"
                        + " where r.consultation in (:ids) order by a.position",
                "revision",
                which,
                row -> new ListedAttachment(row.getString("title"), row.getBoolean("omitted")));
        var revisions = gathered(
                "select * from consultation_revision where consultation in (:ids) order by id desc",
                "consultation",
                which,
                row -> revision(row, items, citations, attachments));
        var askings = gathered(
                "select * from consultation_asking where consultation in (:ids) order by id desc",
                "consultation",
                which,
                row -> new Asking(
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("reason"),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")));
        var answers = gathered(
                "select * from consultation_answer where consultation in (:ids) order by id desc",
                "consultation",
                which,
                ConsultationRows::answer);
        return sql.sql("select * from consultation where id in (:ids) order by fiscal_year desc, number desc")
                .params(which)
                .query((row, n) -> new Consultation(
                        row.getLong("id"),
                        row.getInt("fiscal_year"),
                        row.getInt("number"),
                        revisions.getOrDefault(row.getLong("id"), List.of()),
                        askings.getOrDefault(row.getLong("id"), List.of()),
                        answers.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Revision revision(
            ResultSet row,
            Map<Long, List<FilledItem>> items,
            Map<Long, List<Citation>> citations,
            Map<Long, List<ListedAttachment>> attachments)
            throws SQLException {
        var id = row.getLong("id");
        return new Revision(
                id,
                new ConsultationTerms(
                        ConsultationKind.valueOf(row.getString("kind")),
                        row.getString("basis"),
                        row.getString("title"),
                        row.getString("section_code"),
                        items.getOrDefault(id, List.of()),
                        citations.getOrDefault(id, List.of()),
                        attachments.getOrDefault(id, List.of()),
                        row.getString("paper_no"),
                        row.getObject("paper_date", LocalDate.class)),
                row.getString("reason"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject("answered_on", LocalDate.class),
                AnswerOutcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                row.getString("opinion"),
                row.getString("reason"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    /** Reads a row. */
    private interface Reads<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** What the rows say, under the number in the column. */
    private <T> Map<Long, List<T>> gathered(String select, String under, Map<String, ?> which, Reads<T> reads) {
        var found = new HashMap<Long, List<T>>();
        sql.sql(select).params(which).query(row -> {
            found.computeIfAbsent(row.getLong(under), id -> new ArrayList<>()).add(reads.from(row));
        });
        return found;
    }
}
