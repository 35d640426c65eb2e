package jp.todoke.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers: asked twice a second over a connection of its own. A crowd at the connection pool says
 * nothing about the database, and a server that answers with any refusal of its own is there.
 */
@Component
class DatabaseWatch implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** An answer that takes longer is told by the health; people are refused only when a second try has failed too. */
    private static final Duration SLOW = Duration.ofMillis(1200);

    private static final String PATIENCE = "2";
    /**
     * PostgreSQL's class of failed connections, and its words for a server that ends or begins (errcodes, appendix A).
     */
    private static final String CONNECTION = "08";

    private static final String SERVER_ENDS = "57P";

    private final JdbcConnectionDetails details;
    private final Thread watcher;
    private @Nullable Connection connection;
    private volatile boolean away;
    /** By the machine's own time, when the question was put that has no answer yet; 0 for none. */
    private volatile long asked;

    DatabaseWatch(JdbcConnectionDetails details) {
        this.details = details;
        watcher = new Thread(this::watch, "database-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The database is known not to answer: whoever needs it need not try. */
    boolean away() {
        return away;
    }

    /** It is away, or has owed an answer for longer than a second. */
    boolean silent() {
        var since = asked;
        return away || since != 0 && System.nanoTime() - since > SLOW.toNanos();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException end) {
            close();
        }
    }

    private void look() {
        asked = System.nanoTime();
        try {
            ask();
        } catch (SQLException first) {
            close();
            try {
                ask();
            } catch (SQLException again) {
                close();
                turn(!answered(again), again.getSQLState());
                return;
            }
        } finally {
            asked = 0;
        }
        turn(false, null);
    }

    private void ask() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection(details.getJdbcUrl(), settings());
        }
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("user", details.getUsername());
        if (details.getPassword() != null) {
            settings.setProperty("password", details.getPassword());
        }
        settings.setProperty("connectTimeout", PATIENCE);
        settings.setProperty("socketTimeout", PATIENCE);
        settings.setProperty("sslResponseTimeout", PATIENCE + "000");
        settings.setProperty("ApplicationName", "todoke-watch");
        return settings;
    }

    private static boolean answered(SQLException refusal) {
        var state = refusal.getSQLState();
        return state != null && !state.startsWith(CONNECTION) && !state.startsWith(SERVER_ENDS);
    }

    private void turn(boolean nowAway, @Nullable String state) {
        if (nowAway && !away) {
            log.error("The database is away ({})", state);
        } else if (!nowAway && away) {
            log.warn("The database is there again");
        }
        away = nowAway;
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            log.debug("closed by the other side", gone);
        }
        connection = null;
    }

    @Override
    public void destroy() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
    }
}
