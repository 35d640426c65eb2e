package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the version before had published is the first publication of its decision, of which no facts were kept. */
class PublicationsCarriedOverTest {

    private static final String SIGNED = "acted_by, acted_name, acted_post, recorded_at";
    private static final String BY = "id, '山田', '部長', now() from todoke.account limit 1";

    @TempDir
    static Path directory;

    @Test
    void whatWasPublishedStaysTheFirstAndMayBeFollowedUp() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "41");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            decides(sql, "AT_ONCE");
            publishes(sql, "published_on, channels, words, " + SIGNED, "'2012-12-28', '{WEBSITE}', '公表文', " + BY);

            OlderVersion.migrate(server.getPostgresDatabase(), "56");

            publishes(
                    sql,
                    "further, published_on, channels, words, " + SIGNED,
                    "'FOLLOW_UP', '2012-12-29', '{WEBSITE}', '続報', " + BY);
            assertThat(sql.sql(
                                    """
                            select concat_ws(' ', words, further, before_told_reason) from todoke.publication_record
                            order by id""")
                            .query(String.class)
                            .list())
                    .containsExactly("公表文", "続報 FOLLOW_UP");
            decides(sql, "AT_ONCE");
            assertThat(sql.sql(
                                    """
                            select count(*) from todoke.publication_decision
                            where known_persons is null and known_malice is null and known_duty is null""")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    private static void decides(JdbcClient sql, String choice) {
        sql.sql(
                        """
                        insert into todoke.publication_decision (incident, choice, reason, decided_at, %s)
                        select '2012-0001', :choice, '理由', now(), %s"""
                                .formatted(SIGNED, BY))
                .param("choice", choice)
                .update();
    }

    private static void publishes(JdbcClient sql, String columns, String values) {
        sql.sql(
                        """
                        insert into todoke.publication_record (incident, decision, %s)
                        select '2012-0001', (select max(id) from todoke.publication_decision), %s"""
                                .formatted(columns, values))
                .update();
    }
}
