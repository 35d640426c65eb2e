package jp.todoke.incident.reopening;

import java.util.Set;
import jp.todoke.incident.Track;

/** What is learnt after the closing. */
public enum LaterFact {
    /** What was lost was found or came back. */
    FOUND(Set.of(Track.NOTIFICATION, Track.PUBLICATION)),
    /** Somebody else saw the information, has it or used it. */
    THIRD_PARTY(Set.of(Track.ASSESSMENT, Track.NOTIFICATION)),
    /** A person concerned complains. */
    COMPLAINT(Set.of(Track.NOTIFICATION)),
    /** More was lost or leaked than was known. */
    FURTHER_LOSS(Set.of(Track.FACILITY_RESPONSE, Track.ASSESSMENT, Track.NOTIFICATION)),
    /** The prevention plan was wrong or does not work. */
    PLAN_FAILED(Set.of(Track.PREVENTION)),
    OTHER(Set.of(Track.ASSESSMENT));

    private final Set<Track> usual;

    LaterFact(Set<Track> usual) {
        this.usual = usual;
    }

    /** The tracks that such a fact usually needs: what the form begins with. */
    public Set<Track> usual() {
        return usual;
    }
}
