package jp.todoke.publication;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for publishing and was not known when it was decided; nothing changes by itself, the director decides
 * anew.
 *
 * @param personsThen of {@link Fact#PERSONS}, how many at most when it was decided; null where nobody knew
 * @param personsNow of {@link Fact#PERSONS}, how many at most now
 */
public record NewlyKnown(Fact fact, @Nullable Integer personsThen, @Nullable Integer personsNow) {

    /** More persons are concerned, a wrongful purpose is suspected, a duty to report exists. */
    public enum Fact {
        PERSONS,
        MALICE,
        DUTY
    }
}
