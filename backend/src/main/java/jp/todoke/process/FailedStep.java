package jp.todoke.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A failed step: the engine's job, of which case, in which element of which diagram, since when, and the reason without
 * personal data.
 */
public record FailedStep(
        String id,
        @Nullable String incident,
        String process,
        String element,
        Instant since,
        String reason,
        int retriesLeft) {}
