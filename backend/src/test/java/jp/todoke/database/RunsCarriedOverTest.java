package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the version before had recorded is of the first run of its track, and a review is of the plan that was approved.
 */
class RunsCarriedOverTest {

    private static final String SIGNED = "acted_by, acted_name, acted_post, recorded_at";
    private static final String BY = "id, '山田', '課長', now() from todoke.account limit 1";

    @TempDir
    static Path directory;

    @Test
    void whatWasReviewedIsReviewedOfItsPlanAndAllElseIsOfTheFirstRun() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "41");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            plan(sql, 1, "RETURNED");
            plan(sql, 2, "APPROVED");
            sql.sql(
                            """
                            insert into todoke.prevention_review (incident, months, findings, %s)
                            select '2012-0001', 3, '使用簿で確かめた。', %s;
                            insert into todoke.prevention_review_result (incident, months, measure, works)
                            values ('2012-0001', 3, 1, true);
                            insert into todoke.council_decision (incident, manner, reason, decided_at, %s)
                            select '2012-0001', 'NOT', '一覧で報告', now(), %s"""
                                    .formatted(SIGNED, BY, SIGNED, BY))
                    .update();

            OlderVersion.migrate(server.getPostgresDatabase(), "43");

            assertThat(sql.sql(
                                    """
                            select concat_ws(' ', p.number, r.months, t.measure, t.works)
                            from todoke.prevention_review r join todoke.prevention_plan p on p.id = r.plan
                            join todoke.prevention_review_result t on t.plan = r.plan and t.months = r.months""")
                            .query(String.class)
                            .list())
                    .containsExactly("2 3 1 t");
            assertThat(sql.sql("select count(*) from todoke.prevention_plan where reopening is null")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
            assertThat(sql.sql("select manner from todoke.council_decision where reopening is null")
                            .query(String.class)
                            .list())
                    .containsExactly("NOT");
        }
    }

    private static void plan(JdbcClient sql, int number, String outcome) {
        sql.sql(
                        """
                        insert into todoke.prevention_plan (incident, number, cause_status, submitted_at, %s)
                        select '2012-0001', :number, 'UNKNOWN', now(), %s"""
                                .formatted(SIGNED, BY))
                .param("number", number)
                .update();
        sql.sql(
                        """
                        insert into todoke.prevention_decision (plan, outcome, reason, decided_at, %s)
                        select (select max(id) from todoke.prevention_plan), :outcome, '理由', now(), %s"""
                                .formatted(SIGNED, BY))
                .param("outcome", outcome)
                .update();
    }
}
