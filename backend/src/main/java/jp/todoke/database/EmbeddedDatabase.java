package jp.todoke.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import jp.todoke.shared.OwnDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data directory, kept between starts, with durability on. For trying only, see
 * {@link NoDatabaseNamed}.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private static final String BINARIES = "postgres-binaries";

    private final DataDirectory directory;
    private final ServerPassword password;
    private final EmbeddedPostgres server;
    private final EmbeddedServerGuard guard;

    EmbeddedDatabase(Path dataDirectory) {
        directory = DataDirectory.take(dataDirectory);
        try {
            var cluster = directory.resolve("postgres");
            OrphanServer.stopIn(cluster);
            password = ServerPassword.in(directory);
            server = start(cluster);
            OwnDirectory.keepOthersFromWriting(directory.resolve(BINARIES));
            prepare();
            password.demandIn(cluster, server.getPostgresDatabase());
            guard = new EmbeddedServerGuard(cluster);
            log.info("Embedded PostgreSQL on port {} keeps its data in {}", server.getPort(), cluster);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL does not start", e);
        }
    }

    private EmbeddedPostgres start(Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(directory.resolve(BINARIES).toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(RECOVERY)
                .setConnectConfig("password", password.text())
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // What people wrote stays out of the log, where the server would repeat a row that it refuses.
                .setServerConfig("log_error_verbosity", "terse")
                .start();
    }

    /** The two roles and the database of the README's SQL for an external server. */
    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            try (var rows = sql.executeQuery("select 1 from pg_database where datname = 'todoke'")) {
                if (rows.next()) {
                    return;
                }
            }
            sql.execute("create role todoke_owner login");
            sql.execute("create role todoke_app login");
            sql.execute("create database todoke owner todoke_owner");
        }
    }

    /** The password of every role of this server. */
    String password() {
        return password.text();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/todoke";
    }

    /** Stops the server after its last user: Spring closes the connection pool first because it depends on this. */
    @Override
    public void close() throws IOException {
        guard.close();
        server.close();
        directory.close();
    }
}
