package jp.todoke.incident.earlyend;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * That tracks end as not needed, each with its reason in the order of the map.
 *
 * @param evidence how it is known that nobody saw what was found; only of a 簡易終結
 * @param decision null while a second person has yet to say
 */
public record EarlyEndProposal(
        long id,
        EarlyEndKind kind,
        @Nullable CaseText evidence,
        List<TrackReason> tracks,
        ActedBy by,
        Instant at,
        @Nullable EarlyEndDecision decision) {

    /** Whether somebody proposed the same. */
    boolean says(NewEarlyEnd other) {
        return kind == other.kind()
                && Objects.equals(evidence, CaseText.of(other.evidence()))
                && tracks.equals(other.tracks());
    }
}
