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

    /** The condition on a row {@code w} joined with {@link Takers#JOIN}; mine and posts share no row. */
    String condition() {
        return switch (this) {
            case MINE -> WITHIN_REACH + " and " + AT_OWN_POST;
            case POSTS -> WITHIN_REACH + " and not " + AT_OWN_POST;
            case OVERDUE -> WITHIN_REACH + " and w.due <= :now";
            case WAITING -> "not " + WITHIN_REACH;
        };
    }

    /**
     * Of a post the viewer holds or whose tasks that post covers; not of a case to which the viewer is a party, nor
     * left out as first of two.
     */
    static final String WITHIN_REACH =
            """
            (w.post_role || '@' || w.post_unit in (:reach) and not :viewer = any(w.excluded)
             and not exists (select 1 from case_party cp where cp.incident = w.incident and cp.account = :viewer))""";

    private static final String AT_OWN_POST =
            "(case when taken.taker is null then w.post in (:posts) else taken.taker = :viewer end)";
}
