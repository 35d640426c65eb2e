package jp.todoke.cause;

import jp.todoke.shared.CaseText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * 記録と実際: what the log of use says, what was so in reality, and whether both disagree; {@code conflict} is null where
 * nobody has looked.
 */
public record LogAndReality(
        @Nullable CaseText logSays, @Nullable CaseText realitySays, @Nullable YesNoUnknown conflict) {}
