package jp.todoke.incident.reopening;

import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Whether a track runs again; {@code reason} says why it is not needed 不要, null where it is. */
public record TrackChoice(Track track, @Nullable CaseText reason) {

    boolean needed() {
        return reason == null;
    }
}
