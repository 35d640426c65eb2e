package jp.todoke.publication;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for publishing and was not known when it was decided; nothing changes by itself, the director decides
 * anew.
 *
 * @param personsThen of {@link PublicationGround#PERSONS}, how many at most when it was decided; null where nobody knew
 * @param personsNow of {@link PublicationGround#PERSONS}, how many at most now
 */
public record NewlyKnown(PublicationGround fact, @Nullable Integer personsThen, @Nullable Integer personsNow) {}
