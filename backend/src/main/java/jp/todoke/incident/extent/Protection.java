package jp.todoke.incident.extent;

import org.jspecify.annotations.Nullable;

/** How what was on a medium was kept from others, with the words that a paper has for it. */
public enum Protection {
    NONE("保護なし"),
    PASSWORD("パスワードあり"),
    ENCRYPTED_KEY_APART("暗号化あり（鍵は別に保管）"),
    /** Something else, said in words. */
    OTHER(null),
    /** Somebody was asked and does not know: no paper says anything of it. */
    UNKNOWN(null);

    private final @Nullable String label;

    Protection(@Nullable String label) {
        this.label = label;
    }

    /** What a paper says of it; null where only its words say something, or nobody knows. */
    public @Nullable String label() {
        return label;
    }
}
