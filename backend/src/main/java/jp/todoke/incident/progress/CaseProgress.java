package jp.todoke.incident.progress;

import java.time.Instant;
import java.util.List;

/**
 * 進み具合: how far a case has come. Empty of a case that was withdrawn or merged, of which nothing more is done.
 *
 * @param tracks where each track stands, in the order of the map
 * @param missing everything that has to be done before the case is closed
 * @param besides what is to be done, waits or runs and does not hinder closing, the closing check itself among it
 */
public record CaseProgress(
        List<TrackProgress> tracks, List<MissingWork> missing, List<MissingWork> besides, Instant serverNow) {

    /** Nothing more is done in the case. */
    static CaseProgress none(Instant now) {
        return new CaseProgress(List.of(), List.of(), List.of(), now);
    }
}
