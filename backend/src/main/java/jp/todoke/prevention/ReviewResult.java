package jp.todoke.prevention;

import org.jspecify.annotations.Nullable;

/**
 * Whether a measure of the approved plan works 有効, or not enough 不十分, and whether the section saw it still run; null of
 * a review from before that was asked.
 */
public record ReviewResult(int measure, boolean works, @Nullable StillRuns stillRuns) {

    /** Whether it did not hold, so that another one has to take its place. */
    boolean failed() {
        return !works || stillRuns == StillRuns.STOPPED;
    }
}
