package jp.todoke.worklist;

import java.util.Arrays;
import jp.todoke.shared.InvalidInput;

/**
 * The tabs of やること: what waits at a post one holds, or what one has taken; what one may do besides, as a deputy,
 * because one's post covers it, or what a colleague has taken; of both what is overdue; and what others still have to
 * do in the cases one sees.
 */
public enum TaskTab {
    MINE,
    POSTS,
    OVERDUE,
    WAITING;

    /** The tab of a word in an address: {@code mine}. */
    public static TaskTab ofWord(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("view", "unknown-tab"));
    }

    /** The condition on a row of {@link WorklistQueries#TASKS}; mine and posts share no row. */
    String condition() {
        return switch (this) {
            case MINE -> "within_reach and at_own_post";
            case POSTS -> "within_reach and not at_own_post";
            case OVERDUE -> "within_reach and due <= :now";
            case WAITING -> "not within_reach";
        };
    }
}
