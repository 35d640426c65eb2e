package jp.todoke.meeting;

import org.jspecify.annotations.Nullable;

/**
 * That a member came, left, took no part in an item 除斥, or was absent. {@code edge} says where at the {@code item};
 * both are null of who was there from the beginning, and of who was absent.
 */
public record AttendanceEntry(
        long member, Movement movement, @Nullable Edge edge, @Nullable Long item, @Nullable String reason) {

    /** 来た, 退席した, 除斥, 欠席. */
    public enum Movement {
        CAME,
        LEFT,
        RECUSED,
        ABSENT
    }

    /** Before, during or after the item. */
    public enum Edge {
        BEFORE,
        DURING,
        AFTER
    }
}
