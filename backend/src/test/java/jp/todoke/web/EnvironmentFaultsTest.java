package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import jp.todoke.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What breaks around the office has its own sentence; what breaks in it stays a fault. */
class EnvironmentFaultsTest {

    static Stream<Arguments> around() {
        return Stream.of(
                Arguments.of(
                        new CannotCreateTransactionException(
                                "", new SQLTransientConnectionException("no connection within 30 s")),
                        "database-away",
                        Refusal.Kind.BUSY),
                Arguments.of(
                        new DataAccessResourceFailureException("", new SQLException("broken off", "08006")),
                        "database-away",
                        Refusal.Kind.BUSY),
                Arguments.of(
                        new DataAccessResourceFailureException("", new SQLException("the server ends", "57P01")),
                        "database-away",
                        Refusal.Kind.BUSY),
                Arguments.of(
                        rollbackFailedAfter(
                                new DataAccessResourceFailureException("", new SQLException("broken off", "08006"))),
                        "database-away",
                        Refusal.Kind.BUSY),
                Arguments.of(
                        new IllegalStateException(new SQLException("could not extend file", "53100")),
                        "disk-full",
                        Refusal.Kind.STORAGE_FULL),
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on device")),
                        "disk-full",
                        Refusal.Kind.STORAGE_FULL));
    }

    private static Exception rollbackFailedAfter(Exception fault) {
        var failed = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        failed.initApplicationException(fault);
        return failed;
    }

    @ParameterizedTest
    @MethodSource("around")
    void whatFailsAroundTheOfficeIsKnown(Exception fault, String code, Refusal.Kind kind) {
        assertThat(EnvironmentFaults.within(fault)).hasValueSatisfying(known -> {
            assertThat(known.code()).isEqualTo(code);
            assertThat(known.kind()).isEqualTo(kind);
        });
    }

    @Test
    void whatFailsInTheOfficeIsAFault() {
        for (var fault : new Exception[] {
            new IllegalStateException(),
            new DuplicateKeyException("", new SQLException("", "23505")),
            new UncheckedIOException(new IOException("file gone")),
            new SQLException("no state", (String) null)
        }) {
            assertThat(EnvironmentFaults.within(fault)).as(fault.toString()).isEmpty();
        }
    }
}
