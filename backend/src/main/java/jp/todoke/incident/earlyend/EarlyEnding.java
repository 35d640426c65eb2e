package jp.todoke.incident.earlyend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Track;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed of ending tracks of one case early, the latest first; says what may come next.
 *
 * @param running the tracks of which something still waits, in the order of the map
 * @param against what stands against 簡易終結, as sentences
 */
record EarlyEnding(List<EarlyEndProposal> proposals, List<RunningTrack> running, List<String> against) {

    /** The proposal that waits for its second person. */
    Optional<EarlyEndProposal> open() {
        return proposals.stream()
                .filter(proposal -> proposal.decision() == null)
                .findFirst();
    }

    /**
     * Whether this is another proposal; false where the same person said the same already. Refuses one beside another,
     * one of a case in which nothing runs, a 簡易終結 that something stands against, and, at its field, what is missing.
     */
    boolean propose(NewEarlyEnd ending, ActedBy by) {
        if (open().filter(same -> same.by().account() == by.account() && same.says(ending))
                .isPresent()) {
            return false;
        }
        if (open().isPresent()) {
            throw EarlyEndRefusal.anotherOpen();
        }
        if (running.isEmpty()) {
            throw EarlyEndRefusal.nothingRuns();
        }
        if (ending.kind() == EarlyEndKind.QUICKLY_FOUND) {
            requireNothingAgainst();
            refuse(missingOfAll(ending));
        } else {
            refuse(missingOfSome(ending));
        }
        return true;
    }

    private List<Violation> missingOfAll(NewEarlyEnd ending) {
        var violations = new ArrayList<Violation>();
        if (ending.evidence() == null || ending.evidence().isBlank()) {
            violations.add(new Violation("evidence", "required"));
        }
        running.stream()
                .map(RunningTrack::track)
                .filter(track -> !ending.reasons().containsKey(track))
                .forEach(track -> violations.add(new Violation("reasons." + track, "early-end-reason-needed")));
        return violations;
    }

    /** Tracks that have ended, or whose own people say that they are not needed, are not ended for them. */
    private List<Violation> missingOfSome(NewEarlyEnd ending) {
        var possible = running.stream()
                .filter(each -> !each.saysItself())
                .map(RunningTrack::track)
                .collect(Collectors.toSet());
        var violations = new ArrayList<Violation>();
        if (ending.reasons().isEmpty()) {
            violations.add(new Violation("tracks", "required"));
        }
        ending.reasons().keySet().stream()
                .filter(track -> !possible.contains(track))
                .forEach(track -> violations.add(new Violation("reasons." + track, "early-end-not-possible")));
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    /**
     * Whether this is another decision; false where the same person said the same already. Refuses a second one, a
     * refusal without its reason, and the confirmation of a 簡易終結 that something stands against by now, or that leaves
     * out what began since.
     */
    boolean decide(long proposal, boolean confirmed, @Nullable String reason, ActedBy by) {
        var asked = proposals.stream()
                .filter(each -> each.id() == proposal)
                .findFirst()
                .orElseThrow(EarlyEndRefusal::notThere);
        var decision = asked.decision();
        if (decision != null) {
            if (decision.by().account() == by.account() && decision.confirmed() == confirmed) {
                return false;
            }
            throw EarlyEndRefusal.alreadyDecided();
        }
        if (!confirmed && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "required");
        }
        if (confirmed) {
            requireStillRight(asked);
        }
        return true;
    }

    private void requireStillRight(EarlyEndProposal asked) {
        if (ending(asked).isEmpty()) {
            throw EarlyEndRefusal.nothingRuns();
        }
        if (asked.kind() == EarlyEndKind.QUICKLY_FOUND) {
            requireNothingAgainst();
            if (!tracks(asked).containsAll(runningTracks())) {
                throw EarlyEndRefusal.moreRuns();
            }
        }
    }

    /**
     * The tracks that end with that proposal, the last of the map first; those that ended meanwhile stay as they are.
     */
    List<TrackReason> ending(EarlyEndProposal proposal) {
        var ends = new ArrayList<>(proposal.tracks());
        ends.removeIf(each -> !runningTracks().contains(each.track()));
        Collections.reverse(ends);
        return ends;
    }

    private static Set<Track> tracks(EarlyEndProposal proposal) {
        return proposal.tracks().stream().map(TrackReason::track).collect(Collectors.toSet());
    }

    private Set<Track> runningTracks() {
        return running.stream()
                .map(RunningTrack::track)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Track.class)));
    }

    private void requireNothingAgainst() {
        if (!against.isEmpty()) {
            throw EarlyEndRefusal.standsAgainst(against);
        }
    }

    /** Somebody proposed that tracks end as not needed. */
    public record EarlyEndProposed(IncidentId incident, EarlyEndKind kind) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name();
        }
    }

    /** A second person confirmed it, whereupon these tracks have ended, or refused. */
    public record EarlyEndDecided(IncidentId incident, EarlyEndKind kind, boolean confirmed, List<Track> tracks)
            implements DomainEvent {

        @Override
        public String detail() {
            return kind
                    + (confirmed ? " CONFIRMED" : " REFUSED")
                    + tracks.stream()
                            .map(Track::name)
                            .collect(Collectors.joining(" ", " ", ""))
                            .stripTrailing();
        }
    }
}
