package jp.todoke.inspection;

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
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.inspection.Inspection.Correction;
import jp.todoke.inspection.Inspection.Finding;
import jp.todoke.inspection.Inspection.Revision;
import jp.todoke.inspection.InspectionTerms.InspectedUnit;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inspections in the database: added and read, never changed. */
@Repository
class InspectionRows {

    private final JdbcClient sql;

    InspectionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives the number of a new inspection; empty where this press of the button entered one before. */
    Optional<Long> enter(UUID key, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into inspection (key, acted_by, acted_name, acted_post, recorded_at)
                        values (:key, :by, :byName, :byPost, :recordedAt) on conflict do nothing returning id""")
                .param("key", key)
                .params(recorded.parameters())
                .query(Long.class)
                .optional();
    }

    /** What the press of the button entered. */
    long enteredBy(UUID key, long account) {
        return sql.sql("select id from inspection where key = :key and acted_by = :account")
                .param("key", key)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** Locks an inspection until the transaction ends; a row of what is never changed cannot be locked itself. */
    void lock(long inspection) {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.inspection'), id::int) from inspection where id = :id")
                .param("id", inspection)
                .query((row, n) -> n)
                .list();
    }

    /** From now on it says this. */
    void revise(long inspection, InspectionTerms terms, RecordedBy recorded) {
        var revision = sql.sql(
                        """
                        insert into inspection_revision (inspection, fiscal_year, title, section_code, purpose, criteria,
                            with_security_audit, outside_expert, good_practice, guidance, paper_no, paper_date, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:inspection, :year, :title, :section, :purpose, :criteria, :security, :expert, :practice,
                            :guidance, :paperNo, cast(:paperDate as date), :by, :byName, :byPost, :recordedAt)
                        returning id""")
                .param("inspection", inspection)
                .param("year", terms.fiscalYear())
                .param("title", terms.title())
                .param("section", terms.section())
                .param("purpose", terms.purpose())
                .param("criteria", terms.criteria())
                .param("security", terms.withSecurityAudit())
                .param("expert", terms.outsideExpert())
                .param("practice", terms.goodPractice())
                .param("guidance", terms.guidance())
                .param("paperNo", terms.paperNo())
                .param("paperDate", terms.paperDate())
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        IntStream.range(0, terms.items().size()).forEach(index -> sql.sql(
                        "insert into inspection_item (revision, position, words) values (:revision, :at, :words)")
                .param("revision", revision)
                .param("at", index + 1)
                .param("words", terms.items().get(index))
                .update());
        IntStream.range(0, terms.subjects().size()).forEach(index -> sql.sql(
                        """
                        insert into inspection_subject (revision, position, unit_code, inspected_on)
                        values (:revision, :at, :unit, :on)""")
                .param("revision", revision)
                .param("at", index + 1)
                .param("unit", terms.subjects().get(index).unit())
                .param("on", terms.subjects().get(index).on())
                .update());
    }

    /** That was found. */
    void find(long inspection, FindingEntry entry, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into inspection_finding (inspection, unit_code, words, owner, due, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:inspection, :unit, :words, :owner, cast(:due as date), :by, :byName, :byPost,
                            :recordedAt)""")
                .param("inspection", inspection)
                .param("unit", entry.unit())
                .param("words", entry.words().strip())
                .param("owner", entry.owner())
                .param("due", entry.due())
                .params(recorded.parameters())
                .update();
    }

    /** That was put right on this day. */
    void correct(long finding, LocalDate on, String words, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into inspection_correction (finding, corrected_on, words, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:finding, :on, :words, :by, :byName, :byPost, :recordedAt)""")
                .param("finding", finding)
                .param("on", on)
                .param("words", words)
                .params(recorded.parameters())
                .update();
    }

    /** That was recorded wrongly. */
    void takeBack(long finding, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into inspection_finding_withdrawal (finding, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:finding, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("finding", finding)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    Optional<Inspection> find(long id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** The whole register, the latest year first: there are one or two a year. */
    List<Inspection> all() {
        return of(sql.sql("select id from inspection").query(Long.class).list());
    }

    private List<Inspection> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var which = Map.of("ids", ids);
        var items = gathered(
                "select i.* from inspection_item i join inspection_revision r on r.id = i.revision"
                        + " where r.inspection in (:ids) order by i.position",
                "revision",
                which,
                row -> row.getString("words"));
        var subjects = gathered(
                "select s.* from inspection_subject s join inspection_revision r on r.id = s.revision"
                        + " where r.inspection in (:ids) order by s.position",
                "revision",
                which,
                row -> new InspectedUnit(row.getString("unit_code"), row.getObject("inspected_on", LocalDate.class)));
        var revisions = gathered(
                "select * from inspection_revision where inspection in (:ids) order by id desc",
                "inspection",
                which,
                row -> revision(row, items, subjects));
        var findings = gathered(
                """
                select f.*, p.name as post_name, u.name as post_unit, c.corrected_on, c.words as corrected_words,
                    c.acted_by as corrected_by, c.acted_name as corrected_name, c.acted_post as corrected_post,
                    c.recorded_at as corrected_at, w.reason as withdrawn_reason
                from inspection_finding f join post p on p.id = f.owner join unit u on u.code = p.unit_code
                    left join inspection_correction c on c.finding = f.id
                    left join inspection_finding_withdrawal w on w.finding = f.id
                where f.inspection in (:ids) order by f.id""",
                "inspection",
                which,
                InspectionRows::finding);
        return ids.stream()
                .filter(revisions::containsKey)
                .map(id -> new Inspection(id, revisions.get(id), findings.getOrDefault(id, List.of())))
                .sorted((one, other) -> {
                    var byYear = Integer.compare(
                            other.terms().fiscalYear(), one.terms().fiscalYear());
                    return byYear == 0 ? Long.compare(other.id(), one.id()) : byYear;
                })
                .toList();
    }

    private static Revision revision(
            ResultSet row, Map<Long, List<String>> items, Map<Long, List<InspectedUnit>> subjects) throws SQLException {
        var id = row.getLong("id");
        return new Revision(
                id,
                new InspectionTerms(
                        row.getInt("fiscal_year"),
                        row.getString("title"),
                        row.getString("section_code"),
                        row.getString("purpose"),
                        row.getString("criteria"),
                        items.getOrDefault(id, List.of()),
                        subjects.getOrDefault(id, List.of()),
                        row.getBoolean("with_security_audit"),
                        row.getString("outside_expert"),
                        row.getString("good_practice"),
                        row.getString("guidance"),
                        row.getString("paper_no"),
                        row.getObject("paper_date", LocalDate.class)),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var post = row.getString("post_name");
        var unit = row.getString("post_unit");
        return new Finding(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("words"),
                post.contains(unit) ? post : unit + " " + post,
                row.getObject("due", LocalDate.class),
                correction(row),
                row.getString("withdrawn_reason"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    private static @Nullable Correction correction(ResultSet row) throws SQLException {
        var on = row.getObject("corrected_on", LocalDate.class);
        return on == null
                ? null
                : new Correction(
                        on,
                        row.getString("corrected_words"),
                        ActedBy.of(row, "corrected"),
                        DbTime.required(row, "corrected_at"));
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
