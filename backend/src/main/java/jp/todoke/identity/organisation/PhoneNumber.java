package jp.todoke.identity.organisation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that can be dialled: one of this country with all its digits, a short one (119), one of another country with
 * +, each with an extension 内線 behind it where there is one; or an extension alone.
 */
public final class PhoneNumber {

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−ー]");
    private static final Pattern BETWEEN = Pattern.compile("[ ()-]");
    private static final Pattern FORM =
            Pattern.compile("(?:0[0-9]{9,10}|1[0-9]{2}|\\+[1-9][0-9]{6,14})(?:内線[0-9]{1,8})?|内線[0-9]{1,8}");

    private PhoneNumber() {}

    /**
     * What is kept of a typed number: full-width digits and every kind of dash as the plain ones; empty where nothing
     * was typed.
     */
    public static Optional<String> folded(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("-")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    /** Whether it can be dialled as it stands. */
    public static boolean isOne(String number) {
        return FORM.matcher(BETWEEN.matcher(number).replaceAll("")).matches();
    }
}
