package jp.todoke.incident.merging;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.LimitMove;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.merging.MergingView.MergedCase;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a case goes on as a part of this one.
 *
 * @param units those that join this case, each with the limits of its own that begin
 * @param known since when the body has known of the merged case
 * @param earlierKnown whether this case counts as known earlier than before, whereby its {@code moves} move
 * @param ends the limits of the merged case that end
 * @param persons how many persons are concerned here now, {@code personsThere} in the merged case, and
 *     {@code personsTogether} afterwards; each null where nobody has counted persons
 * @param media what the merged case has that would come along
 */
public record MergingPreview(
        MergedCase other,
        List<UnitThatJoins> units,
        ToldTime known,
        boolean earlierKnown,
        List<LimitMove> moves,
        List<LimitThatEnds> ends,
        @Nullable AffectedPersons persons,
        @Nullable AffectedPersons personsThere,
        @Nullable AffectedPersons personsTogether,
        List<MediumThere> media) {

    /**
     * A unit of the merged case that this one does not concern yet.
     *
     * @param headReported its head had reported already, which comes along
     * @param limits those that begin for it
     */
    public record UnitThatJoins(String code, String name, boolean headReported, List<UnitClocks.NewLimit> limits) {}

    /** A running limit of the merged case. */
    public record LimitThatEnds(ClockKey key, @Nullable String unitName, Instant limit) {}

    /** A medium of the merged case. */
    public record MediumThere(int number, CaseText label) {}
}
