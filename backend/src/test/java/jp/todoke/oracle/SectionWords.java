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

    private final Map<Long, List<Word>> words = new HashMap<>();

    private record Word(String section, Instant at) {}

    /** As the facts say it at the end of the year. */
    SectionWords(JdbcClient sql) {
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
     * The chiefs that had still to act at the moment, of whom the clock waits for each; empty where it waits for one
     * post.
     */
    List<String> silent(SeenClock clock, Place place, Instant moment) {
        if (!clock.role().equals("section-chief") || !Set.of("CHIEF_RECEIPT", "PLAN_APPROVAL").contains(clock.key())) {
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
