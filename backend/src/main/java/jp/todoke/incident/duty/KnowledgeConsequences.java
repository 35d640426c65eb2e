package jp.todoke.incident.duty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.LimitMove;

/**
 * What follows when a knowledge is written down.
 *
 * @param earlierKnown whether the case counts as known earlier than before
 * @param moves which limits move, the earliest new one first
 */
public record KnowledgeConsequences(boolean earlierKnown, List<LimitMove> moves) {

    /** Both lists as one, each clock once. */
    public static List<LimitMove> each(List<LimitMove> some, List<LimitMove> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparing(LimitMove::to))
                .toList();
    }
}
