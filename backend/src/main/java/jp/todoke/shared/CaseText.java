package jp.todoke.shared;

import org.jspecify.annotations.Nullable;

/**
 * Free text of a case, as typed. Leaving the office it is written with the people of the case masked (保育士Ａ), so every
 * answer of the API that carries free text of a case carries it in this type. {@code account} is null but for a name.
 */
public record CaseText(String value, @Nullable Long account) {

    public CaseText(String value) {
        this(value, null);
    }

    /** The name of the person of an account: the account decides what is written for it, not the name. */
    public static CaseText name(String name, long account) {
        return new CaseText(name, account);
    }

    /** The text, or null when there is none. */
    public static @Nullable CaseText of(@Nullable String value) {
        return value == null || value.isBlank() ? null : new CaseText(value.strip());
    }

    /** What it says, or null when there is none. */
    public static @Nullable String orNull(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }

    /** Its length only: a text of a case never reaches a log line. */
    @Override
    public String toString() {
        return "CaseText(" + value.length() + ")";
    }
}
