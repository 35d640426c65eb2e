package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the version before: their kinds stay, what a caller said of danger stands with the first report. */
class KindsCarriedOverTest {

    @TempDir
    static Path directory;

    @Test
    void casesOfTheFormerKindsGoOnAndDangerMovesFromTheCallToTheFirstReport() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var database = server.getPostgresDatabase();
            var sql = JdbcClient.create(database);
            OlderVersion.migrate(database, "28");
            before(sql);

            OlderVersion.migrate(database, "30");

            assertThat(sql.sql("select kind from todoke.incident order by number")
                            .query(String.class)
                            .list())
                    .containsExactly("OTHER", "LOSS", "THEFT");
            assertThat(danger(sql, "2012-0001")).isEqualTo("OTHER null SOME 子どもが転んだ null null");
            assertThat(danger(sql, "2012-0002")).isEqualTo("LOSS null null null null null");
            assertThat(danger(sql, "2012-0003")).isEqualTo("THEFT null null null null null");
            assertThat(sql.sql(
                                    """
                                    select count(*) from information_schema.columns
                                    where table_schema = 'todoke' and table_name = 'call_heard' and column_name like 'danger%'""")
                            .query(Integer.class)
                            .single())
                    .isZero();
            sql.sql("update todoke.incident set kind = 'RANSOMWARE' where number = '2012-0002'")
                    .update();
            assertThatThrownBy(() -> sql.sql("update todoke.incident set kind = 'LEAK' where number = '2012-0002'")
                            .update())
                    .hasMessageContaining("incident_kind_check");
        }
    }

    private static void before(JdbcClient sql) {
        OlderVersion.office(sql);
        OlderVersion.aCase(sql, "2012-0001", "OTHER");
        OlderVersion.aCase(sql, "2012-0002", "LOSS");
        OlderVersion.aCase(sql, "2012-0003", "THEFT");
        called(sql, "2012-0001", "SOME", "子どもが転んだ");
        called(sql, "2012-0002", "NOT_ASKED", null);
    }

    private static void called(JdbcClient sql, String number, String danger, String words) {
        sql.sql(
                        """
                        insert into todoke.call_heard (incident, caller_name, caller_unit, began_at, danger, danger_text, told, acted_by, acted_name,
                            acted_post, recorded_at)
                        select :number, '本田', 'B001', now(), :danger, :words, '{}', id, '高橋', '係長', now() from todoke.account""")
                .param("number", number)
                .param("danger", danger)
                .param("words", words)
                .update();
    }

    private static String danger(JdbcClient sql, String number) {
        return sql.sql(
                        """
                        select concat_ws(' ', kind, coalesce(kind_words, 'null'), coalesce(danger, 'null'), coalesce(danger_words, 'null'),
                            coalesce(my_number, 'null'), coalesce(happened_where, 'null'))
                        from todoke.first_report where incident = :number""")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
