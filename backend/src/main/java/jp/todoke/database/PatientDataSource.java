package jp.todoke.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Waits long for a connection while many want one, and not at all while the database is known to be away. */
final class PatientDataSource extends DelegatingDataSource {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String NO_CONNECTION = "08001";

    private final DatabaseWatch watch;

    /** @param pool gives up after a few seconds, and is then asked again */
    PatientDataSource(DataSource pool, DatabaseWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var begun = System.nanoTime();
        while (true) {
            if (watch.away()) {
                throw new SQLTransientConnectionException("the database is away", NO_CONNECTION);
            }
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    throw none;
                }
            }
        }
    }
}
