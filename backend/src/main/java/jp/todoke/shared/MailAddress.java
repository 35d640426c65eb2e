package jp.todoke.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address to which a mail goes over the wire exactly as it stands here: plain ASCII, a Dot-string and a Domain of
 * RFC 5321 (4.1.2), no longer than its 4.5.3.1 allows. Names in other scripts would need a mail server that knows
 * SMTPUTF8.
 */
public record MailAddress(String value) {

    /** 256 of the path in RFC 5321 4.5.3.1.3, without its two brackets. */
    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** What a person typed, full-width letters folded to the ASCII that was meant; empty where nothing was typed. */
    public static Optional<String> folded(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .filter(text -> !text.isEmpty());
    }

    /** Whether a mail can go there without being changed on its way. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Addresses stay out of the log. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
