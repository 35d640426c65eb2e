package jp.todoke.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is another now than when it was judged.
 *
 * @param before the code, the moment, or the range {@code 22-46} (either end may be missing); null where nothing was
 *     known, and of media
 */
public record FactChange(Fact fact, @Nullable String before, @Nullable String now) {

    /** Which fact; the two bases say from when the duty to the commission and that to the persons count. */
    public enum Fact {
        LEGAL_REGIME,
        KIND,
        PERSONS,
        MALICE,
        SENSITIVE,
        PROPERTY,
        ORDINANCE,
        MY_NUMBER,
        MEDIA,
        COMMISSION_BASIS,
        PERSONS_BASIS
    }
}
