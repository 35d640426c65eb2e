package jp.todoke.database;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.Application;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts the program on the data of another version is told so, and finds that data as it was. */
class AnotherVersionsDatabaseTest {

    private static final String TABLES =
            """
            create schema todoke; create schema engine; set search_path = todoke;
            create table incident (number text primary key, title text); insert into incident values ('2012-0001', 'ＳＤカードの紛失');
            create table engine.act_ru_job (id_ text); insert into engine.act_ru_job values ('17');""";
    private static final String HISTORY =
            """
            create table todoke.flyway_schema_history (installed_rank int primary key, version varchar(50), description varchar(200) not null,
                type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null,
                installed_on timestamp not null default now(), execution_time int not null, success boolean not null);
            insert into todoke.flyway_schema_history values
                (1, '1', 'engine create', 'SQL', 'V1__engine_create.sql', 17, 'todoke_owner', '2026-04-01', 5, true),
                (2, '97', 'incident masked words', 'SQL', 'V97__incident_masked_words.sql', 18, 'todoke_owner', '2026-04-01', 5, true);""";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {TABLES + HISTORY, TABLES})
    void theProgramSaysWhatItFoundAndWhatToDoAndChangesNothing(String made) throws Exception {
        SharedBinaries.in(data);
        List<String> before;
        try (var database = new EmbeddedDatabase(data)) {
            execute(database, made);
            before = everything(database);
        }

        var said = data.resolve("said.txt");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--todoke.data-dir=" + data)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(program.waitFor(5, MINUTES)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(program.exitValue()).isPositive();
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .contains(
                        "別の版の「届け」が作ったもの",
                        "中身は何も変えていません",
                        "新しいデータディレクトリ",
                        "Nothing in it was changed",
                        "start the version of Todoke that made it")
                .doesNotContain("\tat org.flywaydb");
        try (var database = new EmbeddedDatabase(data)) {
            assertThat(everything(database)).isEqualTo(before).anyMatch(row -> row.contains("ＳＤカードの紛失"));
        }
    }

    /** Every table of the two schemas with all its rows, and every column. */
    private static List<String> everything(EmbeddedDatabase database) throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(database.url(), "todoke_owner", database.password());
                var sql = owner.createStatement();
                var rows = sql.executeQuery(
                        """
                        select c.oid::regclass || ' ' || query_to_xml('select * from ' || c.oid::regclass, true, false, '')::text as row
                        from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('todoke', 'engine')
                        union all
                        select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                        where table_schema in ('todoke', 'engine') order by 1""")) {
            while (rows.next()) {
                found.add(rows.getString("row"));
            }
        }
        return found;
    }

    private static void execute(EmbeddedDatabase database, String statements) throws SQLException {
        try (var owner = DriverManager.getConnection(database.url(), "todoke_owner", database.password());
                var sql = owner.createStatement()) {
            sql.execute(statements);
        }
    }
}
