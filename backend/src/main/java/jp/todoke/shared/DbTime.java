package jp.todoke.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An instant in the form the database driver binds to a {@code timestamptz}; it does not take an {@link Instant}
 * itself.
 */
public final class DbTime {

    private DbTime() {}

    /** The instant for a statement's parameter; null stays null. */
    public static @Nullable OffsetDateTime of(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
