package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people of the machine reach the port of the embedded server, and not what is in it. */
class ServerPasswordTest {

    @TempDir
    Path data;

    @Test
    void whoeverDoesNotKnowThePasswordIsKeptOutOfEveryRoleAlsoAfterTheNextStart() throws Exception {
        String password;
        try (var first = new EmbeddedDatabase(data)) {
            password = first.password();
            keepsOut(first);
        }
        try (var again = new EmbeddedDatabase(data)) {
            assertThat(again.password()).isEqualTo(password);
            keepsOut(again);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database.key"))))
                .isEqualTo("rw-------");

        Files.delete(data.resolve("database.key"));
        assertThatThrownBy(() -> new EmbeddedDatabase(data)).hasMessageContaining("Put it back from your copy");
    }

    private static void keepsOut(EmbeddedDatabase database) throws SQLException {
        for (var role : new String[] {"postgres", "todoke_owner", "todoke_app"}) {
            for (var url : new String[] {database.url(), database.url().replace("localhost", "127.0.0.1")}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guessed"))
                        .as(role)
                        .isInstanceOf(SQLException.class)
                        .extracting(refused -> ((SQLException) refused).getSQLState())
                        .isEqualTo("28P01");
                DriverManager.getConnection(url, role, database.password()).close();
            }
        }
    }
}
