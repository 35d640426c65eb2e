package jp.todoke.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import jp.todoke.Patience;

/** A PostgreSQL that somebody else than the program starts and stops, as in a production. */
public final class ServerBeside {

    private ServerBeside() {}

    /**
     * A server on the data at this place, made where there is none; port 0 lets it take any. It may be killed: what it
     * committed stays.
     */
    public static EmbeddedPostgres.Builder on(Path cluster, int port) throws IOException {
        FreshCluster.at(cluster);
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(SharedBinaries.place().toFile())
                .setPort(port)
                .setPGStartupWait(Patience.LONG)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "");
    }

    /** The two roles and the database of the program, unless they are there. */
    public static void prepare(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            if (!sql.executeQuery("select 1 from pg_database where datname = 'todoke'")
                    .next()) {
                sql.execute("create role todoke_owner login");
                sql.execute("create role todoke_app login");
                sql.execute("create database todoke owner todoke_owner");
            }
        }
    }

    /** Stops one that runs; it writes nothing more when this returns, however long that takes. */
    public static void stop(EmbeddedPostgres server, Path cluster) throws IOException {
        server.close();
        Patience.soon().until(() -> Files.notExists(cluster.resolve("postmaster.pid")));
    }
}
