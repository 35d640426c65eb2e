package jp.todoke.incident.web;

import org.jspecify.annotations.Nullable;

/** Typed texts as they are kept. */
final class Texts {

    private Texts() {}

    /** Without white space around it; null when nothing is left. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
