package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import jp.todoke.Application;
import jp.todoke.Patience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A production on a server of its own, set up as the README says. The methods build on each other: each start is
 * expensive.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalDatabaseTest {

    @TempDir
    static Path directory;

    static EmbeddedPostgres server;
    static String url;

    @BeforeAll
    static void aServerWithTheRolesOfTheReadme() throws Exception {
        server = server(0);
        url = "jdbc:postgresql://localhost:" + server.getPort() + "/todoke";
        var readme = Files.readString(Path.of("..", "README.md"));
        var sql = readme.substring(readme.indexOf("```sql") + 6);
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var statement : sql.substring(0, sql.indexOf("```")).split(";")) {
                if (!statement.isBlank()) {
                    connection.createStatement().execute(statement);
                }
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        ServerBeside.stop(server, directory.resolve("server"));
    }

    @Test
    @Order(1)
    void aProductionStartsOnItAndKnowsItsFirstAdministratorAndNobodyElse() {
        try (var production =
                start("--todoke.first-admin.login=kanri", "--todoke.first-admin.password=long-enough-2026")) {
            var sql = production.getBean(JdbcClient.class);

            assertThat(sql.sql("select login from account").query(String.class).list())
                    .containsExactly("kanri");
            assertThat(sql.sql("select current_user").query(String.class).single())
                    .isEqualTo("todoke_app");
            assertThat(production.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
        }
    }

    @Test
    @Order(2)
    void whileTheDatabaseIsAwayAProductionSaysSoAndWorksOnByItselfOnceItIsBack() throws Exception {
        try (var production = start()) {
            var port = ((WebServerApplicationContext) production).getWebServer().getPort();
            var cookies = new CookieManager();
            var person = HttpClient.newBuilder().cookieHandler(cookies).build();
            asks(person, port, null);
            var token = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(asks(person, port, token).statusCode()).isEqualTo(200);

            var databasePort = server.getPort();
            ServerBeside.stop(server, directory.resolve("server"));
            var meanwhile = asks(person, port, null);
            assertThat(meanwhile.statusCode()).as(meanwhile.body()).isEqualTo(503);
            assertThat(meanwhile.body()).contains("/problems/database-away", "入力は残っています");
            var opened = person.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/incidents"))
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(opened.statusCode()).isEqualTo(503);
            assertThat(opened.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(opened.body()).contains("<title>今は表示できません｜届け</title>", "もう一度開く");
            Patience.soon().until(() -> healthAtOnce(person, port) == 503);
            server = server(databasePort);

            Patience.soon().until(() -> asks(person, port, null).statusCode() == 200);
            Patience.soon().until(() -> healthAtOnce(person, port) == 200);

            Signals.stop(directory.resolve("server"));
            Patience.soon().until(() -> healthAtOnce(person, port) == 503);
            Patience.soon().until(() -> asks(person, port, null).statusCode() == 503);
            Signals.goOn(directory.resolve("server"));
            Patience.soon().until(() -> healthAtOnce(person, port) == 200);
            assertThat(asks(person, port, null).statusCode()).isEqualTo(200);
        }
    }

    /** Logs in with a token, or asks who is logged in. */
    private static HttpResponse<String> asks(HttpClient person, int port, @Nullable String token) throws Exception {
        var session = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"))
                .header("Accept", "application/json");
        if (token != null) {
            session.header("X-XSRF-TOKEN", token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"login\": \"kanri\", \"password\": \"long-enough-2026\"}"));
        }
        return person.send(session.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Its answer within two seconds; 0 for none. */
    private static int healthAtOnce(HttpClient person, int port) throws Exception {
        try {
            return person.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                    .timeout(Duration.ofSeconds(2))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (HttpTimeoutException late) {
            return 0;
        }
    }

    private static EmbeddedPostgres server(int port) throws IOException {
        return ServerBeside.on(directory.resolve("server"), port).start();
    }

    @Test
    @Order(3)
    void aProductionRefusesADatabaseOfALaterReleaseAndMigratesNoneOnWhichAnotherNodeRuns() throws SQLException {
        asOwner(
                """
                insert into todoke.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (9999, '9999', 'of a later release', 'SQL', 'V9999__later.sql', 'todoke_owner', 1, true)""");
        assertThatThrownBy(this::start)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .hasMessageContaining("9999"));
        asOwner("delete from todoke.flyway_schema_history where version = '9999'");

        asOwner(
                "insert into todoke.node (id, alive_until, program, draft_key) values (gen_random_uuid(), now() + interval '1 hour', '', '')");
        asOwner(
                """
                update todoke.flyway_schema_history set version = '0.' || version
                where installed_rank = (select max(installed_rank) from todoke.flyway_schema_history)""");
        assertThatThrownBy(this::start)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .hasMessageContaining("node of an earlier release"));
        asOwner("update todoke.flyway_schema_history set version = substr(version, 3) where version like '0.%'");
        asOwner("delete from todoke.node");
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(url, "todoke_owner", "")) {
            owner.createStatement().execute(statement);
        }
    }

    @Test
    @Order(4)
    void aProductionRefusesADatabaseThatHoldsDemoAccounts() throws SQLException {
        asOwner("update todoke.account set demo = true");

        assertThatThrownBy(this::start)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .hasMessageContaining("demo accounts"));
    }

    @Test
    @Order(4)
    void aProductionWithoutADatabaseOfItsOwnIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Application.class)
                        .run("--server.port=0", "--todoke.data-dir=" + directory.resolve("nowhere")))
                .isInstanceOf(NoDatabaseNamed.class);

        assertThat(directory.resolve("nowhere")).doesNotExist();
    }

    private ConfigurableApplicationContext start(String... more) {
        var application = new SpringApplicationBuilder(Application.class)
                .properties(
                        "spring.datasource.url=" + url, "spring.datasource.username=todoke_app",
                        "spring.flyway.url=" + url, "spring.flyway.user=todoke_owner");
        // As arguments: properties given to the builder are weaker than those of application.yaml.
        var arguments = Stream.of("--server.port=0", "--todoke.data-dir=" + directory.resolve("data"));
        return application.run(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }
}
