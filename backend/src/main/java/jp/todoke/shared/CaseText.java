package jp.todoke.shared;

import org.jspecify.annotations.Nullable;

/**
 * Free text of a case, as typed. Leaving the office it is written with the people of the case masked (保育士Ａ), so every
 * answer of the API that carries free text of a case carries it in this type.
 */
public record CaseText(String value) {

    /** The text, or null when there is none. */
    public static @Nullable CaseText of(@Nullable String value) {
        return value == null || value.isBlank() ? null : new CaseText(value.strip());
    }

    /** Its length only: a text of a case never reaches a log line. */
    @Override
    public String toString() {
        return "CaseText(" + value.length() + ")";
    }
}
