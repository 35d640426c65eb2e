package jp.todoke.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version of the program left it, and the way from there. */
final class OlderVersion {

    private OlderVersion() {}

    /** A server of its own, with the role that the migrations name. */
    static EmbeddedPostgres server(Path directory) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("server"))
                .setOverrideWorkingDirectory(SharedBinaries.place().toFile())
                .setServerConfig("unix_socket_directories", "")
                .start();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create role todoke_app")
                .update();
        return server;
    }

    /** Migrates up to that version. */
    static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas("todoke", "engine")
                .defaultSchema("todoke")
                .placeholders(Map.of("runtime_role", "todoke_app"))
                .target(version)
                .load()
                .migrate();
    }

    /** The body B001 and the one account. */
    static void office(JdbcClient sql) {
        sql.sql(
                        """
                        insert into todoke.unit (code, name, kind, body_code) values ('B001', 'みどり野市', 'BODY', 'B001')""")
                .update();
        sql.sql(
                        """
                        insert into todoke.account (login, display_name, password_hash, created_at)
                        values ('hoiku-a', '山田 花子', 'x', now())""")
                .update();
    }

    /** A case of that kind, with its first report. */
    static void aCase(JdbcClient sql, String number, String kind) {
        sql.sql(
                        """
                        insert into todoke.incident (number, status, kind, medium, title, origin_unit, section_unit, reported_at, reported_by)
                        select :number, 'RUNNING', :kind, 'PAPER', '書類', 'B001', 'B001', now(), id from todoke.account""")
                .param("number", number)
                .param("kind", kind)
                .update();
        sql.sql(
                        """
                        insert into todoke.first_report (incident, noticed_approx, kind, medium, description, person_groups, contents, place,
                            place_unknown, malice, unit_code, not_asked, last_seen_approx, acted_by, acted_name, acted_post, reported_at)
                        select :number, false, :kind, 'PAPER', '', '{}', '', '', false, 'NO', 'B001', '{}', false, id, '山田', '保育士', now()
                        from todoke.account""")
                .param("number", number)
                .param("kind", kind)
                .update();
    }
}
