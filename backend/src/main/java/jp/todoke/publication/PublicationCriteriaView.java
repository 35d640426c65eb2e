package jp.todoke.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * 公表基準 as people read it.
 *
 * @param today the day of which it is read
 * @param personsFrom from how many persons on a case is published by itself today
 * @param asDelivered the same while the municipality has said nothing
 * @param said every word of the municipality, in the order in which they come into force
 */
public record PublicationCriteriaView(
        LocalDate today, int personsFrom, int asDelivered, List<PublicationCriterion> said) {

    /** How many words there are: a form that was opened at another count is stale. */
    public int version() {
        return said.size();
    }
}
