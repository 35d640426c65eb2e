package jp.todoke.incident.duty;

import java.util.stream.Stream;
import jp.todoke.identity.Actor;

/** What of a track waits for a second person without being a task of the process; each track tells of its own. */
public interface OtherConfirmations {

    /** What this person may decide in the cases that this person sees. */
    Stream<WaitingConfirmation> of(Actor actor);
}
