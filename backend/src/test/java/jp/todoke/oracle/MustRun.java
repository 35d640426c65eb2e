package jp.todoke.oracle;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which clocks must run in a case at the turns of its life, no fewer and no others. The dates of measures and the
 * reviews outlive a closing and are left out.
 */
final class MustRun {

    /** From the first report on, whoever reports and however late. */
    static final List<String> FROM_THE_REPORT_ON = List.of(
            "HEAD_REPORT",
            "SECRETARIAT_TOLD",
            "FIRST_SEARCH",
            "WRITTEN_REPORT",
            "ASSESSMENT",
            "PRELIMINARY_REPORT",
            "FINAL_REPORT",
            "PERSON_NOTICE_START",
            "PERSON_NOTICE_DONE",
            "PUBLICATION_DECISION",
            "PREVENTION_PLAN");

    private final JdbcClient sql;

    MustRun(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is wrong; nothing where exactly these run. */
    String fault(IncidentId incident, List<String> must) {
        var run = sql
                .sql(
                        """
                        select clock_key from clock where incident = :incident
                            and state in ('RUNNING', 'PROVISIONAL') and clock_key not in
                                ('MEASURE', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS', 'SUCCESSOR')""")
                .param("incident", incident.value())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
        var expected = must.stream().sorted().toList();
        return run.equals(expected) ? "" : incident + " has the clocks " + run + ", must have " + expected;
    }

    /** What is wrong of a case that ended without being closed: not even a measure or a review is waited for. */
    String faultOfEnded(IncidentId incident) {
        var left = Stream.of(
                        sql.sql(
                                        "select clock_key from clock where incident = :incident and state in ('RUNNING', 'PROVISIONAL')")
                                .param("incident", incident.value())
                                .query(String.class)
                                .list(),
                        sql.sql("select step from worklist_task where incident = :incident")
                                .param("incident", incident.value())
                                .query(String.class)
                                .list())
                .flatMap(List::stream)
                .toList();
        return left.isEmpty() ? "" : incident + " has ended, and still waits for " + left;
    }
}
