package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the version before keep their counts and times: what held then holds now, and no time became more exact. */
class FactsCarriedOverTest {

    @TempDir
    static Path directory;

    @Test
    void countsAndTimesOfAnEarlierVersionSayWhatTheySaid() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "30");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            count(sql, "PERSONS", "2012-12-25", 46);
            count(sql, "SHEETS", "2012-12-25", 41);
            count(sql, "DISTINCT_PERSONS", "2012-12-26", 22);
            knew(sql, "2012-12-25T16:40+09", true);
            knew(sql, "2012-12-26T00:30+09", false);
            happened(sql, "2012-12-25", "2012-12-25T16:40+09", "2012-12-25T18:00+09");
            happened(sql, "2012-12-26", "2012-12-26T08:30+09", null);
            happened(sql, "2012-12-27", null, null);

            OlderVersion.migrate(server.getPostgresDatabase(), "36");

            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', unit, max) from todoke.affected_count c where not exists (
                                select 1 from todoke.affected_count_replaced r where r.line = c.id) order by id"""))
                    .containsExactly("SHEETS 41", "DISTINCT_PERSONS 22");
            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', starts_on, start_precision, start_about, end_about, open_end,
                                starts_at = known_at) from todoke.knowledge order by id"""))
                    .containsExactly("2012-12-25 MINUTE AROUND EXACTLY f t", "2012-12-26 MINUTE EXACTLY EXACTLY f t");
            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', starts_on, start_precision, coalesce(end_precision, '-'))
                            from todoke.course_entry order by id"""))
                    .containsExactly("2012-12-25 MINUTE MINUTE", "2012-12-26 MINUTE -", "2012-12-27 DATE -");
        }
    }

    private static List<String> words(JdbcClient sql, String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static void count(JdbcClient sql, String unit, String asOf, int max) {
        sql.sql(
                        """
                        insert into todoke.affected_count (incident, as_of, unit, max, approx, basis, acted_by,
                            acted_name, acted_post, recorded_at)
                        select '2012-0001', cast(:asOf as timestamptz), :unit, :max, false, '名簿', id, '山田', '保育士', now()
                        from todoke.account""")
                .param("unit", unit)
                .param("asOf", asOf)
                .param("max", max)
                .update();
    }

    private static void knew(JdbcClient sql, String at, boolean approx) {
        sql.sql(
                        """
                        insert into todoke.knowledge (incident, knower, employer, known_at, approx, of_what, acted_by,
                            acted_name, acted_post, recorded_at)
                        select '2012-0001', '園長', 'BODY', cast(:at as timestamptz), :approx, 'INCIDENT', id, '山田', '保育士',
                            now() from todoke.account""")
                .param("at", at)
                .param("approx", approx)
                .update();
    }

    private static void happened(JdbcClient sql, String on, String from, String to) {
        sql.sql(
                        """
                        insert into todoke.course_entry (incident, starts_on, starts_at, ends_on, ends_at, open_end,
                            what, kind, source, acted_by, acted_name, acted_post, recorded_at, start_about, end_about,
                            withdrawn)
                        select '2012-0001', cast(:on as date), cast(:from as timestamptz),
                            case when cast(:to as text) is not null then cast(:on as date) end, cast(:to as timestamptz), false,
                            '捜した。', 'SEARCH', 'manual', id, '山田', '保育士', now(), 'EXACTLY', 'EXACTLY', false
                        from todoke.account""")
                .param("on", on)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
