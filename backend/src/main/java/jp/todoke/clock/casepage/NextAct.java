package jp.todoke.clock.casepage;

import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What leads to the act that a running clock waits for: a step that is open, or an operation on the page of the case.
 *
 * @param meets whether that meets the clock; else it only has to be done first
 */
public record NextAct(@Nullable Step step, @Nullable PartId part, boolean meets, @Nullable String operation) {}
