package jp.todoke.oracle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open steps of all cases. Asked again it reads only rows written since. */
final class OpenTasks {

    private final JdbcClient sql;
    private final Map<IncidentId, PlannedCase> cases;
    private final Map<Long, Task> open = new HashMap<>();
    private long writtenBefore;

    OpenTasks(JdbcClient sql, Map<IncidentId, PlannedCase> cases) {
        this.sql = sql;
        this.cases = cases;
    }

    /** An open step of a case, waiting since then; {@code section} is the joint section for which it waits. */
    record Task(
            long id,
            IncidentId incident,
            PlannedCase planned,
            Step step,
            @Nullable String part,
            @Nullable String section,
            Instant since) {}

    /** As they are now, of the cases of the year. */
    Collection<Task> now() {
        sql.sql(
                        """
                select id, incident, step, part, section, since, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon from worklist_task
                where xmin::text::bigint >= :before""")
                .param("before", writtenBefore)
                .query(row -> {
                    var incident = new IncidentId(row.getString("incident"));
                    writtenBefore = row.getLong("horizon");
                    open.put(
                            row.getLong("id"),
                            new Task(
                                    row.getLong("id"),
                                    incident,
                                    cases.get(incident),
                                    Step.ofKey(row.getString("step")),
                                    row.getString("part"),
                                    row.getString("section"),
                                    row.getObject("since", OffsetDateTime.class).toInstant()));
                });
        open.keySet()
                .retainAll(new HashSet<>(sql.sql("select id from worklist_task")
                        .query(Long.class)
                        .list()));
        return open.values();
    }
}
