package jp.todoke.database;

import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database of the data directory dies, stops for a while, is crowded. */
class DatabaseComesBackTest {

    @TempDir
    Path data;

    private EmbeddedDatabase database;
    private JdbcConnectionDetails details;
    private DatabaseWatch watch;

    @BeforeEach
    void aWatchedDatabase() throws SQLException {
        database = new EmbeddedDatabase(SharedBinaries.in(data));
        details = new EmbeddedDatabaseConfiguration().runtimeConnection(database);
        try (var owner = DriverManager.getConnection(database.url(), "todoke_owner", database.password())) {
            owner.createStatement()
                    .execute(
                            "create table note (text text); grant all on note to todoke_app; insert into note values ('saved')");
        }
        watch = new DatabaseWatch(details);
    }

    @AfterEach
    void end() throws Exception {
        watch.destroy();
        database.close();
        assertThat(ProcessHandle.allProcesses().filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(data.resolve("postgres").toString())))
                .as("servers left")
                .isEmpty();
    }

    @Test
    void aServerThatIsKilledIsStartedAgainByItselfWithWhatWasSavedHoweverOften() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            var before = server();

            Signals.kill(cluster());

            soon().ignoreExceptions().until(() -> notes() == 1);
            assertThat(server()).isNotEqualTo(before);
            assertThat(synchronousCommit()).isEqualTo("on");
        }
        soon().until(() -> !watch.away());
    }

    @Test
    void aServerThatStopsForAWhileIsAwayMeanwhileAndIsNotStartedAgain() throws Exception {
        var before = server();

        Signals.stop(cluster());
        soon().until(watch::silent);
        soon().until(watch::away);
        assertThat(new DatabaseHealth(watch).health().getStatus().getCode()).isEqualTo("DOWN");
        Signals.goOn(cluster());

        soon().until(() -> !watch.silent());
        assertThat(server()).isEqualTo(before);
        assertThat(new DatabaseHealth(watch).health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void whoWantsAConnectionWaitsForTheCrowdButNotForADatabaseThatIsAway() throws Exception {
        try (var pool = smallPool()) {
            var patient = new PatientDataSource(pool, watch);
            var first = patient.getConnection();
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);

            var next = CompletableFuture.supplyAsync(() -> {
                try (var connection = patient.getConnection()) {
                    return connection.isValid(10);
                } catch (SQLException refused) {
                    throw new IllegalStateException(refused);
                }
            });
            // Longer than the pool's own patience.
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(next).isNotDone();
            assertThat(watch.away()).isFalse();
            first.close();
            assertThat(next.join()).isTrue();

            Signals.stop(cluster());
            soon().until(watch::away);
            assertThatThrownBy(patient::getConnection).hasMessage("the database is away");
            Signals.goOn(cluster());
            soon().until(() -> !watch.away());
            patient.getConnection().close();
        }
    }

    private HikariDataSource smallPool() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(details.getJdbcUrl());
        settings.setUsername(details.getUsername());
        settings.setPassword(details.getPassword());
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(250);
        return new HikariDataSource(settings);
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    private long server() throws IOException {
        return Signals.server(cluster()).pid();
    }

    private long notes() throws SQLException {
        return Long.parseLong(ask("select count(*) from note"));
    }

    private String synchronousCommit() throws SQLException {
        return ask("show synchronous_commit");
    }

    private String ask(String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.url(), details.getUsername(), details.getPassword());
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
