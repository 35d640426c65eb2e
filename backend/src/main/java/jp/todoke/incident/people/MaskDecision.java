package jp.todoke.incident.people;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/**
 * 伏せるか残すか: what was decided of a doubtful place, for the same words between the same neighbours.
 *
 * @param written what stands for somebody who is not registered; null where the mask knows it
 */
public record MaskDecision(
        String spot, String words, MaskChoice choice, @Nullable String written, ActedBy by, Instant at) {

    /** The choice only: the words may name somebody. */
    @Override
    public String toString() {
        return "MaskDecision(" + choice + ")";
    }
}
