package jp.todoke.shared;

import org.jspecify.annotations.Nullable;

/** Typed texts as they are kept. */
public final class StrippedText {

    private StrippedText() {}

    /** Without white space around it; null when nothing is left. */
    public static @Nullable String of(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
