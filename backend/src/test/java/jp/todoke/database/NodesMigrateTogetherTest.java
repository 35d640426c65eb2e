package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes that start at the same moment look for migrations and give the runtime role its rights at the same moment. */
class NodesMigrateTogetherTest {

    private static final int NODES = 4;
    private static final int STARTS = 10;

    @TempDir
    static Path directory;

    @Test
    void whicheverNodeComesFirstTheOthersStartToo() throws Exception {
        var cluster = directory.resolve("server");
        var server = ServerBeside.on(cluster, 0).start();
        var nodes = Executors.newFixedThreadPool(NODES);
        try {
            var database = server.getPostgresDatabase();
            JdbcClient.create(database).sql("create role todoke_app").update();
            Callable<Boolean> start = () -> Flyway.configure()
                    .dataSource(database)
                    .schemas("todoke", "engine")
                    .defaultSchema("todoke")
                    .placeholders(Map.of("runtime_role", "todoke_app"))
                    .load()
                    .migrate()
                    .success;
            for (var starts = 0; starts < STARTS; starts++) {
                List<Callable<Boolean>> all =
                        Stream.generate(() -> start).limit(NODES).collect(Collectors.toList());
                for (var started : nodes.invokeAll(all)) {
                    assertThat(started.get()).isTrue();
                }
            }
        } finally {
            nodes.shutdown();
            ServerBeside.stop(server, cluster);
        }
    }
}
