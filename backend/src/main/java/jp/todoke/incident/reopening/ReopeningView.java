package jp.todoke.incident.reopening;

import java.util.List;
import java.util.Set;
import jp.todoke.incident.Track;
import jp.todoke.shared.PartId;

/**
 * How the case was reopened, the latest first, and what a reopening may choose.
 *
 * @param units those that the case concerns, of which each may respond again
 * @param usual for each later fact the tracks that it usually needs
 */
public record ReopeningView(List<Reopening> reopenings, List<Concerned> units, List<Usual> usual) {

    /** A unit that the case concerns. */
    public record Concerned(PartId unit, String name) {}

    /** The tracks that such a fact usually needs. */
    public record Usual(LaterFact kind, Set<Track> tracks) {}
}
