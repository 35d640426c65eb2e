package jp.todoke.incident.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Where a track of a case stands.
 *
 * @param reason why it is not needed; null where it is
 * @param heldBy the posts that have something of it now, each with its unit
 * @param limit until when the first of it is to be done; null where no clock runs for it
 * @param clock whose limit that is
 */
public record TrackProgress(
        Track track,
        Standing standing,
        @Nullable CaseText reason,
        List<String> heldBy,
        @Nullable Instant limit,
        @Nullable String clock) {

    /** 未着手, 進行中, 済, 不要. */
    public enum Standing {
        NOT_BEGUN,
        UNDER_WAY,
        DONE,
        NOT_NEEDED
    }

    /** A track of which this is missing. */
    static TrackProgress open(Track track, boolean begun, List<MissingWork> missing) {
        var first = missing.stream()
                .filter(work -> work.limit() != null)
                .min(Comparator.comparing(work -> Objects.requireNonNull(work.limit())));
        return new TrackProgress(
                track,
                begun ? Standing.UNDER_WAY : Standing.NOT_BEGUN,
                null,
                missing.stream()
                        .flatMap(work -> work.heldBy().stream())
                        .distinct()
                        .toList(),
                first.map(MissingWork::limit).orElse(null),
                first.map(MissingWork::clock).orElse(null));
    }

    /** A track of which nothing is missing, {@code reason} where it was said that it is not needed. */
    static TrackProgress over(Track track, @Nullable CaseText reason) {
        return new TrackProgress(
                track, reason == null ? Standing.DONE : Standing.NOT_NEEDED, reason, List.of(), null, null);
    }
}
