package jp.todoke.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one way of instants into {@code timestamptz} columns and out of them; the database driver does not take an
 * {@link Instant} itself.
 */
public final class DbTime {

    private DbTime() {}

    /** The instant for a statement's parameter; null stays null. */
    public static @Nullable OffsetDateTime of(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** What the column of this row holds; null where it is empty. */
    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** What the column of this row holds, which is never empty. */
    public static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(read(row, column), column);
    }
}
