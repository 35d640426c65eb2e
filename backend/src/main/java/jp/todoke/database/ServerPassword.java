package jp.todoke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import jp.todoke.shared.SecretFile;

/**
 * The password of the embedded server: other people of this machine reach its port, too. The server is made without
 * one, as the library does it, and is still empty when it begins to ask for it.
 */
final class ServerPassword {

    private static final int BYTES = 32;
    private static final String RULES = "pg_hba.conf";
    private static final List<String> ROLES = List.of("todoke_owner", "todoke_app", "postgres");
    private static final String ASKED_OF_EVERYBODY =
            """
            # Written at each start.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final String text;

    private ServerPassword(String text) {
        this.text = text;
    }

    /**
     * That of the server in this directory, drawn by lot at the first start. Throws IllegalStateException when it got
     * lost.
     */
    static ServerPassword in(DataDirectory directory) throws IOException {
        var file = directory.resolve("database.key");
        if (Files.notExists(file) && isAskedIn(directory.resolve("postgres"))) {
            throw new IllegalStateException("The database asks for the password that was in " + file
                    + ". Put it back from your copy of the data directory");
        }
        return new ServerPassword(HexFormat.of().formatHex(SecretFile.readOrMake(file, BYTES)));
    }

    private static boolean isAskedIn(Path cluster) throws IOException {
        var rules = cluster.resolve(RULES);
        return Files.exists(rules) && Files.readString(rules).equals(ASKED_OF_EVERYBODY);
    }

    String text() {
        return text;
    }

    /**
     * Lets the running server of that cluster, asked as its superuser, demand it of everybody; it may have done so
     * before.
     */
    void demandIn(Path cluster, DataSource superuser) throws SQLException, IOException {
        try (var connection = superuser.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set log_statement = 'none'");
            for (var role : ROLES) {
                sql.execute("alter role " + role + " password '" + text + "'");
            }
            Files.writeString(cluster.resolve(RULES), ASKED_OF_EVERYBODY);
            sql.execute("select pg_reload_conf()");
        }
    }
}
