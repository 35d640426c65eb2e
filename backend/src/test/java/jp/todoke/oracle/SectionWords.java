package jp.todoke.oracle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which joint section received a case, or approved its plan, when: until then it is silent, and rung to. */
final class SectionWords {

    private final JdbcClient sql;
    private final Map<Long, List<Word>> words = new HashMap<>();

    private record Word(String section, Instant at) {}

    /** As the facts say it at the end of the year. */
    SectionWords(JdbcClient sql) {
        this.sql = sql;
        sql.sql(
                        """
                select c.id, r.section, r.recorded_at from clock c
                    join joint_receipt r on r.incident = c.incident and r.part = c.part
                where c.clock_key = 'CHIEF_RECEIPT'
                union all
                select c.id, w.section, w.recorded_at from clock c
                    join prevention_plan p on p.incident = c.incident join joint_plan_word w on w.plan = p.id
                where c.clock_key = 'PLAN_APPROVAL' and w.recorded_at >= c.started_at""")
                .query(row -> {
                    words.computeIfAbsent(row.getLong("id"), clock -> new ArrayList<>())
                            .add(new Word(
                                    row.getString("section"),
                                    row.getObject("recorded_at", OffsetDateTime.class)
                                            .toInstant()));
                });
    }

    /**
     * What was done as if all joint sections had spoken though one was silent, or not with the last one's word: cases
     * received, plans approved, clocks met.
     */
    List<String> tooEarly() {
        return sql.sql(
                        """
                select c.incident || ' received' as what from clock c
                    left join joint_receipt r on r.incident = c.incident and r.part = c.part
                where c.clock_key = 'CHIEF_RECEIPT' and c.part = :unit and c.state in ('MET', 'MET_LATE')
                group by c.id having count(r.section) <> :sections or max(r.starts_at) <> c.met_at
                union all
                select p.incident || ' decided on plan ' || p.number from prevention_plan p
                    join incident i on i.number = p.incident join prevention_decision d on d.plan = p.id
                    left join joint_plan_word w on w.plan = p.id
                where i.origin_unit = :unit group by p.id, d.plan
                having d.outcome = 'APPROVED' and count(w.section) <> :sections or max(w.decided_at) <> d.decided_at
                union all
                select c.incident || ' met ' || c.clock_key from clock c join incident i on i.number = c.incident
                where c.clock_key = 'PLAN_APPROVAL' and i.origin_unit = :unit and c.state in ('MET', 'MET_LATE')
                    and not exists (select 1 from prevention_plan p join prevention_decision d on d.plan = p.id
                        where p.incident = c.incident and d.decided_at = c.met_at)""")
                .param("unit", Place.CONTRACTOR.unit)
                .param("sections", Place.CONTRACTOR.jointChiefs().size())
                .query(String.class)
                .list();
    }

    /**
     * The chiefs that had still to act at the moment, of whom the clock waits for each; empty where it waits for one
     * post.
     */
    List<String> silent(SeenClock clock, Place place, Instant moment) {
        if (!clock.role().equals("section-chief")
                || !Set.of("CHIEF_RECEIPT", "PLAN_APPROVAL").contains(clock.key())) {
            return List.of();
        }
        var heard = new HashSet<String>();
        for (var word : words.getOrDefault(clock.clock(), List.of())) {
            if (!word.at().isAfter(moment)) {
                heard.add(word.section());
            }
        }
        return place.jointChiefs().entrySet().stream()
                .filter(section -> !heard.contains(section.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
