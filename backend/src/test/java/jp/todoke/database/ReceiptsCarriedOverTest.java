package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A receipt number that was of one filing is of that filing's duty afterwards, and what was filed stays as it was. */
class ReceiptsCarriedOverTest {

    @TempDir
    static Path directory;

    @Test
    void aNumberStaysWithTheDutyOfItsFiling() throws IOException {
        try (var server = OlderVersion.server(directory)) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            OlderVersion.migrate(server.getPostgresDatabase(), "41");
            OlderVersion.office(sql);
            OlderVersion.aCase(sql, "2012-0001", "LOSS");
            OlderVersion.migrate(server.getPostgresDatabase(), "56");
            sql.sql("insert into todoke.authority_duty (incident, part, arose_at) values ('2012-0001', 'D1', now())")
                    .update();
            sql.sql(
                            """
                            insert into todoke.authority_filing (incident, part, kind, filed_at, receipt_number,
                                unknown_items, round, acted_by, acted_name, acted_post, recorded_at)
                            select '2012-0001', 'D1', kind, now(), '第 ' || nth || '号', '{}', 1, a.id, '加藤', '主査', now()
                            from (values ('PRELIMINARY', 1), ('FINAL', 2)) as filed (kind, nth),
                                (select id from todoke.account limit 1) as a""")
                    .update();
            sql.sql(
                            """
                            insert into todoke.authority_receipt (number, filing)
                            select replace(receipt_number, ' ', ''), id from todoke.authority_filing""")
                    .update();

            OlderVersion.migrate(server.getPostgresDatabase(), "62");

            assertThat(sql.sql("select concat_ws(' ', number, incident, part) from todoke.authority_receipt order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly("第1号 2012-0001 D1", "第2号 2012-0001 D1");
            assertThat(sql.sql("select kind || ' ' || receipt_number from todoke.authority_filing order by id")
                            .query(String.class)
                            .list())
                    .containsExactly("PRELIMINARY 第 1号", "FINAL 第 2号");
        }
    }
}
