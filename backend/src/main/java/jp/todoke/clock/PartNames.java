package jp.todoke.clock;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How people call the part of a case that a clock is of: a unit by its name, a measure by its number ２, a review by its
 * time ３か月後, what another room keeps as that room says.
 */
@Component
public class PartNames {

    private static final String MEASURE = "measure-";
    private static final String REVIEW = "review-";

    private final Units units;
    private final List<NamedParts> rooms;

    PartNames(Units units, List<NamedParts> rooms) {
        this.units = units;
        this.rooms = rooms;
    }

    /** Null for the whole case, and for a part without a name. */
    public @Nullable String of(@Nullable PartId part) {
        if (part == null) {
            return null;
        }
        if (part.value().startsWith(REVIEW)) {
            return FullWidth.of(part.value().substring(REVIEW.length())) + "か月後";
        }
        return part.value().startsWith(MEASURE)
                ? FullWidth.of(part.value().substring(MEASURE.length()))
                : units.find(part.value()).map(Unit::name).orElseGet(() -> ofRoom(part));
    }

    /** As {@link #of}, where nothing around it says what kind of part it is: 再発防止策（２）. */
    public @Nullable String inFull(@Nullable PartId part) {
        return part != null && part.value().startsWith(MEASURE) ? "再発防止策（" + of(part) + "）" : of(part);
    }

    private @Nullable String ofRoom(PartId part) {
        return rooms.stream()
                .flatMap(room -> Stream.ofNullable(room.nameOf(part)))
                .findFirst()
                .orElse(null);
    }
}
