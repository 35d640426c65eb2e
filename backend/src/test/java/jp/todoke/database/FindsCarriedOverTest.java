package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of the version before keep how they were protected, in its words, and that a search had found them. */
class FindsCarriedOverTest {

    private static final String SIGNED = "acted_by, acted_name, acted_post, recorded_at";

    @TempDir
    static Path directory;

    @Test
    void whatWasFoundIsFoundAndWhatWasSaidOfItsProtectionIsSaid() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "36");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            var unit = sql.sql("select code from todoke.unit limit 1")
                    .query(String.class)
                    .single();
            sql.sql(
                            """
                            insert into todoke.concerned_unit (incident, unit_code, joined_at)
                            values ('2012-0001', :unit, now()) on conflict do nothing""")
                    .param("unit", unit)
                    .update();
            medium(sql, 1, "暗証番号４桁");
            medium(sql, 2, null);
            sql.sql(
                            """
                            insert into todoke.search_round (incident, part, started_at, searchers, account, result,
                                found_media, found_at, found_where, found_by, found_seen, found_used, found_condition,
                                goes_on, %s)
                            select '2012-0001', :unit, now(), '職員', '捜した。', 'FOUND', '{1}',
                                timestamptz '2012-12-26T00:30+09', '書庫', '園長', 'NO', 'UNKNOWN', '封のまま', false,
                                id, '山田', '保育士', now() from todoke.account limit 1"""
                                    .formatted(SIGNED))
                    .param("unit", unit)
                    .update();

            OlderVersion.migrate(server.getPostgresDatabase(), "37");

            assertThat(sql.sql(
                                    """
                            select concat_ws(' ', medium_no, coalesce(protection, '-'), protection_words)
                            from todoke.medium order by medium_no""")
                            .query(String.class)
                            .list())
                    .containsExactly("1 OTHER 暗証番号４桁", "2 -");
            assertThat(sql.sql(
                                    """
                            select concat_ws(' ', medium_no, starts_on, start_precision, place, seen, used)
                            from todoke.medium_find""")
                            .query(String.class)
                            .list())
                    .containsExactly("1 2012-12-26 MINUTE 書庫 NO UNKNOWN");
        }
    }

    private static void medium(JdbcClient sql, int number, String protection) {
        sql.sql(
                        """
                        insert into todoke.medium (incident, medium_no, revision, removed, kind, label, unit, approx,
                            protection, %s)
                        select '2012-0001', :number, 1, false, 'SD_CARD', 'カード', '枚', false, :protection,
                            id, '山田', '保育士', now() from todoke.account limit 1"""
                                .formatted(SIGNED))
                .param("number", number)
                .param("protection", protection)
                .update();
    }
}
