package jp.todoke.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule that was adopted or turned down.
 *
 * @param brought whether it brought the version, or only let clocks follow it
 * @param decidedBy whoever confirmed or turned it down; null where its author needed nobody else
 * @param answer why it was turned down
 * @param moved how many running clocks moved with it
 */
public record DecidedChange(
        boolean brought,
        String reason,
        String by,
        String byPost,
        Instant at,
        @Nullable String decidedBy,
        @Nullable String decidedByPost,
        Instant decidedAt,
        @Nullable String answer,
        int moved) {}
