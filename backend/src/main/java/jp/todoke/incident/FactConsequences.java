package jp.todoke.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What saving a fact would bring about for the duty to report.
 *
 * @param judgedAgain whether that is to be judged again because of it
 * @param judgeBy until when; null where it is not to be judged again
 * @param ruledOtherwise whether the table of duties then names other grounds
 */
public record FactConsequences(boolean judgedAgain, @Nullable Instant judgeBy, boolean ruledOtherwise) {}
