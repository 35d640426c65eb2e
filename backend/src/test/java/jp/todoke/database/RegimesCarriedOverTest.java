package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was judged before units had rules of their own was judged as of 行政機関等, and asks for nothing new. */
class RegimesCarriedOverTest {

    @TempDir
    static Path directory;

    @Test
    void aJudgementOfTheVersionBeforeStandsAsOneOfAnAdministrativeOrgan() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var database = server.getPostgresDatabase();
            var sql = JdbcClient.create(database);
            OlderVersion.migrate(database, "30");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            OlderVersion.migrate(database, "53");
            sql.sql(
                            """
                            insert into todoke.assessment_judgement (incident, number, verdict, grounds, reason, judged_at, acted_by,
                                acted_name, acted_post, recorded_at, kind, malice, sensitive, property, ordinance, my_number, media,
                                commission_from, persons_from, ruled)
                            select '2012-0001', 1, 'DUTY', '{R4}', '名簿', now(), id, '加藤', '主査', now(), 'LOSS', 'NO', 'NO', 'NO',
                                'NO', 'NO', '', now(), now(), '{R4}' from todoke.account""")
                    .update();

            OlderVersion.migrate(database, "54");

            assertThat(sql.sql("select legal_regime from todoke.assessment_judgement")
                            .query(String.class)
                            .list())
                    .containsExactly("ADMIN_ORGAN");
            assertThat(sql.sql("select count(*) from todoke.unit where legal_regime is not null")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
