package jp.todoke.meeting;

import org.jspecify.annotations.Nullable;

/** Who presided from which item on; null from the beginning. */
public record Presiding(long member, @Nullable Long fromItem) {}
