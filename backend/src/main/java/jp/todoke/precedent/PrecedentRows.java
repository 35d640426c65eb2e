package jp.todoke.precedent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.Confidentiality;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases with an approved plan, one query for all of them, and what may be shown of them to whom. */
@Repository
class PrecedentRows {

    /** The approved plan that holds of each case that goes on or was closed. */
    private static final String HOLDING =
            """
            (select distinct on (p.incident) p.incident, p.id as plan
             from prevention_plan p join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED'
             join incident c on c.number = p.incident and c.status not in ('WITHDRAWN', 'MERGED')
             order by p.incident, p.id desc) h""";

    private static final String TOLD =
            """
            select i.number, i.kind, i.medium, o.name as unit, f.kind_words, f.description, f.contents, f.place,
                (select p.cause from prevention_plan p where p.incident = i.number order by p.id desc limit 1) as cause
            from incident i join first_report f on f.incident = i.number join unit o on o.code = i.origin_unit
            where i.number = any (:numbers)""";

    private final JdbcClient sql;
    private final CaseAccess access;

    PrecedentRows(JdbcClient sql, CaseAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /**
     * So many cases with an approved plan, the one approved last first, each with a mark that changes with whatever
     * {@link #told} says of it.
     */
    Map<IncidentId, String> marks(int most) {
        var marks = new LinkedHashMap<IncidentId, String>();
        sql.sql(
                        """
                select i.number, concat_ws(' ', i.kind, i.medium, o.name,
                    (select max(p.id) from prevention_plan p where p.incident = i.number)) as mark
                from %s join incident i on i.number = h.incident join unit o on o.code = i.origin_unit
                order by h.plan desc limit :most"""
                                .formatted(HOLDING))
                .param("most", most)
                .query(row -> {
                    marks.put(new IncidentId(row.getString("number")), row.getString("mark"));
                });
        return marks;
    }

    /** What likeness is judged by. */
    List<ToldCase> told(Collection<IncidentId> cases) {
        return sql.sql(TOLD)
                .param("numbers", numbers(cases))
                .query(PrecedentRows::told)
                .list();
    }

    private static ToldCase told(ResultSet row, int index) throws SQLException {
        return ToldCase.of(
                new IncidentId(row.getString("number")),
                IncidentKind.valueOf(row.getString("kind")),
                MediumKind.valueOf(row.getString("medium")),
                row.getString("unit"),
                Arrays.asList(
                        row.getString("kind_words"),
                        row.getString("description"),
                        row.getString("contents"),
                        row.getString("place"),
                        row.getString("cause")));
    }

    /** The confidential cases of which the person of this request must not know. */
    Set<IncidentId> hidden() {
        return Set.copyOf(
                sql.sql("select i.number from incident i where not " + Confidentiality.isOpenTo("i.number", ":viewer"))
                        .params(access.parameters())
                        .query((row, n) -> new IncidentId(row.getString("number")))
                        .list());
    }

    /** A measure of a plan that holds, with what the last review said of it. */
    record Used(IncidentId incident, String text, HowItHeld held) {}

    /** So many measures of plans that hold in cases of which the reader may know, the latest plan first. */
    List<Used> measures(int most) {
        return sql.sql(
                        """
                select h.incident, m.measure, r.works
                from %s join prevention_measure m on m.plan = h.plan
                    left join lateral (select t.works from prevention_review_result t
                        where t.plan = m.plan and t.measure = m.number order by t.months desc limit 1) r on true
                where %s order by h.plan desc, m.number limit :most"""
                                .formatted(HOLDING, Confidentiality.isOpenTo("h.incident", ":viewer")))
                .params(access.parameters())
                .param("most", most)
                .query((row, n) -> new Used(
                        new IncidentId(row.getString("incident")),
                        row.getString("measure").strip(),
                        HowItHeld.of(row.getObject("works", Boolean.class))))
                .list();
    }

    private static String[] numbers(Collection<IncidentId> cases) {
        return cases.stream().map(IncidentId::value).toArray(String[]::new);
    }
}
