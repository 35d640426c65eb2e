package jp.todoke.precedent;

import org.jspecify.annotations.Nullable;

/** What the last review 効果の確認 said of a measure: 有効, 不十分, or that nobody has looked yet. */
public enum HowItHeld {
    WORKS,
    INSUFFICIENT,
    NOT_REVIEWED;

    static HowItHeld of(@Nullable Boolean works) {
        return works == null ? NOT_REVIEWED : works ? WORKS : INSUFFICIENT;
    }
}
