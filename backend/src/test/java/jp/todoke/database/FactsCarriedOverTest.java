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

    @Test
    void theMinutesOfAnEarlierVersionStayAndThoseThatNobodyToldGo() throws IOException {
        try (var server = OlderVersion.server(directory.resolve("told"))) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "30");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            OlderVersion.aCase(sql, "2012-0002", "LOSS");
            OlderVersion.migrate(server.getPostgresDatabase(), "41");
            sql.sql(
                            """
                            update todoke.first_report set noticed_at = '2012-12-25T16:40+09', noticed_approx = true,
                                last_seen_at = '2012-12-18T15:20+09' where incident = '2012-0001'""")
                    .update();
            knewSince(sql, "MINUTE", "電話で聞いた。");
            knewSince(sql, "MINUTE", "気付いた日時は分からない。第一報を受けた時刻を記録した。");
            discovered(sql, "なくした。（時刻は第一報のもの。気付いた日時は不明）");
            discovered(sql, "なくした。");
            heard(sql);
            instructed(sql, null);
            instructed(sql, "2012-12-25T17:00+09");

            OlderVersion.migrate(server.getPostgresDatabase(), "45");

            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', noticed_starts_on, noticed_start_precision, noticed_start_about,
                                seen_starts_on, seen_start_precision, seen_start_about)
                            from todoke.first_report order by incident"""))
                    .containsExactly("2012-12-25 MINUTE AROUND 2012-12-18 MINUTE EXACTLY", "EXACTLY EXACTLY");
            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', start_precision, start_about, starts_at is null, known_at is null, note)
                            from todoke.knowledge order by id"""))
                    .containsExactly("MINUTE EXACTLY f f 電話で聞いた。", "DATE BEFORE t f 気付いた日時は分からない。期限は第一報を受けた時刻から数える。");
            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', start_precision, start_about, what)
                            from todoke.course_entry order by id"""))
                    .containsExactly("DATE BEFORE なくした。（気付いた日時は分からない）", "MINUTE EXACTLY なくした。");
            assertThat(words(sql, "select concat_ws(' ', starts_on, start_precision) from todoke.on_behalf_entry"))
                    .containsExactly("2012-12-26 MINUTE");
            assertThat(
                            words(
                                    sql,
                                    """
                            select concat_ws(' ', starts_on, start_precision) from todoke.instruction
                            order by number"""))
                    .containsExactly("2012-12-25 DATE", "2012-12-25 MINUTE");
        }
    }

    private static void knewSince(JdbcClient sql, String precision, String note) {
        sql.sql(
                        """
                        insert into todoke.knowledge (incident, knower, employer, known_at, starts_on, starts_at,
                            start_precision, start_about, end_about, open_end, of_what, note, acted_by, acted_name,
                            acted_post, recorded_at)
                        select '2012-0001', '園長', 'BODY', '2012-12-25T16:40+09', '2012-12-25', '2012-12-25T16:40+09',
                            :precision, 'EXACTLY', 'EXACTLY', false, 'INCIDENT', :note, id, '山田', '保育士', now()
                        from todoke.account""")
                .param("precision", precision)
                .param("note", note)
                .update();
    }

    private static void discovered(JdbcClient sql, String what) {
        sql.sql(
                        """
                        insert into todoke.course_entry (incident, starts_on, starts_at, start_precision, start_about,
                            end_about, open_end, what, kind, source, acted_by, acted_name, acted_post, recorded_at,
                            withdrawn)
                        select '2012-0001', '2012-12-25', '2012-12-25T16:40+09', 'MINUTE', 'EXACTLY', 'EXACTLY', false,
                            :what, 'DISCOVERY', 'first-report', id, '山田', '保育士', now(), false
                        from todoke.account""")
                .param("what", what)
                .update();
    }

    private static void heard(JdbcClient sql) {
        sql.sql(
                        """
                        insert into todoke.on_behalf_entry (incident, step, sender, means, heard_at, papers, acted_by,
                            acted_name, acted_post, recorded_at)
                        select '2012-0001', 'head-report', '園長', 'PHONE', '2012-12-26T09:00+09', '{}', id, '山田', '係長',
                            now() from todoke.account""")
                .update();
    }

    /** Before every unit had a line a section received its own cases without one. */
    private static void instructed(JdbcClient sql, String at) {
        sql.sql("alter table todoke.instruction drop constraint if exists instruction_of_a_part")
                .update();
        sql.sql(
                        """
                        insert into todoke.instruction (incident, number, text, given_on, given_at, to_whom, at_receipt,
                            acted_by, acted_name, acted_post, recorded_at)
                        select '2012-0001', (select count(*) + 1 from todoke.instruction), '数えること', '2012-12-25',
                            cast(:at as timestamptz), '園長', true, id, '山田', '課長', now() from todoke.account""")
                .param("at", at)
                .update();
        sql.sql(
                        "alter table todoke.instruction add constraint instruction_of_a_part check (part is not null) not valid")
                .update();
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
