package jp.todoke.publication;

import java.util.ArrayList;
import java.util.List;
import jp.todoke.incident.extent.Malice;
import org.jspecify.annotations.Nullable;

/**
 * The facts that speak for publishing, as they were known at one moment.
 *
 * @param personsAtMost how many persons are concerned at most; null where nobody knows
 * @param duty whether a duty to report exists
 */
public record KnownFacts(@Nullable Integer personsAtMost, Malice malice, boolean duty) {

    /** What is known now and was not then: more persons, a wrongful purpose, a duty. */
    List<NewlyKnown> since(KnownFacts then) {
        var newly = new ArrayList<NewlyKnown>();
        if (personsAtMost != null && (then.personsAtMost == null || personsAtMost > then.personsAtMost)) {
            newly.add(new NewlyKnown(PublicationGround.PERSONS, then.personsAtMost, personsAtMost));
        }
        if (malice == Malice.YES && then.malice != Malice.YES) {
            newly.add(new NewlyKnown(PublicationGround.MALICE, null, null));
        }
        if (duty && !then.duty) {
            newly.add(new NewlyKnown(PublicationGround.DUTY, null, null));
        }
        return newly;
    }
}
