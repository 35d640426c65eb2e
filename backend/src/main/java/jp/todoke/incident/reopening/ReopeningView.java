package jp.todoke.incident.reopening;

import java.util.List;
import java.util.Set;
import jp.todoke.incident.Track;

/**
 * How the case was reopened, the latest first, and what a reopening may choose.
 *
 * @param tracks those that can run again, in the order of the map
 * @param usual for each later fact the tracks that it usually needs
 */
public record ReopeningView(List<Reopening> reopenings, List<Track> tracks, List<Usual> usual) {

    /** The tracks that such a fact usually needs. */
    public record Usual(LaterFact kind, Set<Track> tracks) {}
}
