package jp.todoke.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The 横展開 of a case as its people see them, the latest first.
 *
 * @param version to be sent along with what is sent next
 */
public record RollOutsView(int version, List<RollOutView> rollOuts) {

    /**
     * One of them.
     *
     * @param corrects which one it stands in for
     * @param correctedBy which one stands in for it
     */
    public record RollOutView(
            long id,
            String title,
            String words,
            LocalDate due,
            @Nullable Long corrects,
            @Nullable Long correctedBy,
            ActedBy by,
            Instant at,
            List<AddressedUnit> units) {}

    /**
     * A unit to which it was sent.
     *
     * @param of the unit above it, by which a list is grouped
     * @param held whether somebody holds the post that acknowledges
     * @param replaced whether it was sent a correction, which it passes on instead
     */
    public record AddressedUnit(
            String code,
            String name,
            UnitKind kind,
            String of,
            String post,
            boolean held,
            Instant at,
            boolean replaced,
            @Nullable Acknowledgement acknowledgement) {}
}
