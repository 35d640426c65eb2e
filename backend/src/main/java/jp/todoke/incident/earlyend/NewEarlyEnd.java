package jp.todoke.incident.earlyend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * An early end as it is proposed.
 *
 * @param evidence how it is known that nobody saw what was found; only for a 簡易終結
 * @param reasons why each track is not needed
 */
public record NewEarlyEnd(EarlyEndKind kind, @Nullable String evidence, Map<Track, String> reasons) {

    /** The tracks in the order of the map. */
    List<TrackReason> tracks() {
        return Stream.of(Track.values())
                .filter(reasons::containsKey)
                .map(track -> new TrackReason(track, new CaseText(reasons.get(track))))
                .toList();
    }
}
