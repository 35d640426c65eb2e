package jp.todoke.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import jp.todoke.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What fails around the program and is known: whoever acts is told what to do, not what broke. */
final class EnvironmentFaults extends Refusal {

    /**
     * PostgreSQL's classes and codes: a connection failed, the server is ended or starts (errcodes, appendix A of its
     * manual).
     */
    private static final String CONNECTION = "08";

    private static final Set<String> SERVER_ENDS = Set.of("57P01", "57P02", "57P03");
    private static final String DISK_FULL = "53100";

    private EnvironmentFaults(Kind kind, String code) {
        super(kind, code);
    }

    /** What a fault is, where it is one of the surroundings; empty for any other. */
    static Optional<EnvironmentFaults> within(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isDiskFull(cause)) {
                return Optional.of(diskFull());
            }
            if (isDatabaseAway(cause)) {
                return Optional.of(new EnvironmentFaults(Kind.BUSY, "database-away"));
            }
            if (cause instanceof TransactionSystemException broken && broken.getOriginalException() != null) {
                return within(broken.getOriginalException());
            }
        }
        return Optional.empty();
    }

    /** The disk on which the database cannot go on either. */
    static EnvironmentFaults diskFull() {
        return new EnvironmentFaults(Kind.STORAGE_FULL, "disk-full");
    }

    /** Whether the database is away, rather than a disk full. */
    boolean isDatabaseAway() {
        return kind() == Kind.BUSY;
    }

    private static boolean isDiskFull(Throwable cause) {
        return cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())
                || cause instanceof IOException unwritten
                        && unwritten.getMessage() != null
                        && unwritten.getMessage().contains("No space left on device");
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException refused
                        && refused.getSQLState() != null
                        && (refused.getSQLState().startsWith(CONNECTION)
                                || SERVER_ENDS.contains(refused.getSQLState()));
    }
}
