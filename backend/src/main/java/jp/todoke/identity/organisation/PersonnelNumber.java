package jp.todoke.identity.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.todoke.shared.InvalidInput;

/** 職員番号: the same for every account of one human; folded, so that １２３ and 123 are one. */
public record PersonnelNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z-]{1,20}");

    /** What is kept of a typed number; refuses, at its field, what is none. */
    public static PersonnelNumber folded(String typed) {
        var number = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(number).matches()) {
            throw new InvalidInput("personnelNumber", "personnel-number-form");
        }
        return new PersonnelNumber(number);
    }
}
