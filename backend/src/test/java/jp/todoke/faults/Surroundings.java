package jp.todoke.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.todoke.database.ServerBeside;
import jp.todoke.database.Signals;
import jp.todoke.mail.KilledOffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the office's database is: its own, which it brings back itself, or a server that somebody else brings back. */
interface Surroundings extends AutoCloseable {

    /** Where the database's data lies. */
    Path cluster();

    /** The database as its owner sees it. */
    JdbcClient sql(KilledOffice office) throws IOException;

    /** What the program has to be told. */
    List<String> arguments();

    /** Does what it takes until the killed database runs again. */
    void bringBack() throws Exception;

    @Override
    void close() throws IOException;

    /** A PostgreSQL of the office's own in this data directory. */
    static Surroundings own(Path data) {
        return new Surroundings() {
            @Override
            public Path cluster() {
                return data.resolve("postgres");
            }

            @Override
            public JdbcClient sql(KilledOffice office) throws IOException {
                return office.database();
            }

            @Override
            public List<String> arguments() {
                return List.of();
            }

            @Override
            public void bringBack() {
                // the office does that itself
            }

            @Override
            public void close() {
                // the office does that, too
            }
        };
    }

    /** A server beside the office, with the roles that the README asks for. */
    static Surroundings beside(Path directory) throws Exception {
        var first = server(directory, 0);
        ServerBeside.prepare(first);
        var url = "jdbc:postgresql://localhost:" + first.getPort() + "/todoke";
        return new Surroundings() {
            private EmbeddedPostgres running = first;

            @Override
            public Path cluster() {
                return directory.resolve("server");
            }

            @Override
            public JdbcClient sql(KilledOffice office) {
                return JdbcClient.create(new DriverManagerDataSource(url + "?currentSchema=todoke", "postgres", ""));
            }

            @Override
            public List<String> arguments() {
                return List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=todoke_app",
                        "--spring.flyway.url=" + url,
                        "--spring.flyway.user=todoke_owner");
            }

            @Override
            public void bringBack() throws Exception {
                var port = running.getPort();
                running.close();
                running = server(directory, port);
            }

            @Override
            public void close() throws IOException {
                ServerBeside.stop(running, cluster());
            }
        };
    }

    private static EmbeddedPostgres server(Path directory, int port) throws IOException {
        return ServerBeside.on(directory.resolve("server"), port).start();
    }

    /** The database's process ends at once, and can write nothing any more. */
    default void kill() throws IOException {
        Signals.kill(cluster());
    }
}
