package jp.todoke.incident.reopening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * That a closed case runs again: what was learnt, in which line of the course of events, for each track whether it is
 * needed, and which units respond again.
 */
public record Reopening(
        LaterFact kind, long courseEntry, List<TrackChoice> tracks, List<UnitAgain> units, ActedBy by, Instant at) {

    /**
     * The choice of every track of the map. Refuses, at its field, one left out without the reason why it is not
     * needed.
     *
     * @param needed those that run again
     * @param reasons why the others are not needed
     */
    static List<TrackChoice> choices(Set<Track> needed, Map<Track, String> reasons) {
        var violations = new ArrayList<Violation>();
        var given = new EnumMap<Track, @Nullable CaseText>(Track.class);
        for (var track : Track.values()) {
            var reason = CaseText.of(reasons.get(track));
            if (!needed.contains(track) && reason == null) {
                violations.add(new Violation("reasons." + track, "reopening-reason-needed"));
            }
            given.put(track, needed.contains(track) ? null : reason);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return Stream.of(Track.values())
                .map(track -> new TrackChoice(track, given.get(track)))
                .toList();
    }

    /** Whether the track runs again. */
    boolean needs(Track track) {
        return tracks.stream().anyMatch(choice -> choice.track() == track && choice.needed());
    }

    /** A closed case runs again. */
    public record CaseReopened(IncidentId incident, LaterFact kind, List<TrackChoice> tracks, List<UnitAgain> units)
            implements DomainEvent {

        @Override
        public String detail() {
            return kind
                    + tracks.stream()
                            .filter(TrackChoice::needed)
                            .map(choice -> choice.track().name())
                            .collect(Collectors.joining(" ", " ", ""))
                            .stripTrailing();
        }
    }
}
