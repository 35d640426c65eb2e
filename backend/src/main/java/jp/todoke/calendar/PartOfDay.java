package jp.todoke.calendar;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a day as people name it who know no hour. Where they differ about its bounds the widest hold, so that
 * nothing counts from later than it may have been.
 */
public enum PartOfDay {
    BEFORE_DAWN("未明", 0, 4),
    DAWN("明け方", 3, 7),
    EARLY_MORNING("早朝", 4, 8),
    MORNING("朝", 5, 11),
    FORENOON("午前", 0, 12),
    LATE_MORNING("昼前", 9, 12),
    NOON("昼", 11, 15),
    AFTERNOON("午後", 12, 24),
    EVENING("夕方", 15, 19),
    NIGHT("夜", 17, 24),
    LATE_NIGHT("深夜", 0, 24);

    private final String word;
    private final int from;
    private final int to;

    PartOfDay(String word, int from, int to) {
        this.word = word;
        this.from = from;
        this.to = to;
    }

    /** As official papers write it. */
    public String word() {
        return word;
    }

    /** The hour, of 0 to 23, at which it may begin. */
    int from() {
        return from;
    }

    /** The hour, of 1 to 24, at which it is over. */
    int to() {
        return to;
    }

    /** The part of that word; empty for another word. */
    static Optional<PartOfDay> ofWord(String word) {
        var plain =
                switch (word) {
                    case "今朝", "翌朝" -> "朝";
                    case "昨夜", "昨晩", "晩", "今夜", "今晩" -> "夜";
                    case "お昼" -> "昼";
                    case "午前中" -> "午前";
                    default -> word;
                };
        return Arrays.stream(values()).filter(part -> part.word.equals(plain)).findFirst();
    }
}
