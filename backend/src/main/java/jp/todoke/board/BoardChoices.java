package jp.todoke.board;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;

/** What the board can be narrowed to: only what leads to at least one limit. */
public record BoardChoices(
        List<UnitChoice> units, List<ClockKey> keys, List<Strength> strengths, List<PersonChoice> people) {

    /** A unit in the order of the organisation; {@code depth} is how far it stands below its body. */
    public record UnitChoice(String code, String name, int depth) {}

    /** Somebody who has to act, with the post by which that is so. */
    public record PersonChoice(long account, String name, String post) {}
}
