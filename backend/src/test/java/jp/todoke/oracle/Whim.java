package jp.todoke.oracle;

import java.util.Arrays;
import java.util.Random;

/** Chance that can be asked again: the same seed and words give the same whim, before and after a kill. */
record Whim(long seed) {

    /** The whim about something. */
    Random of(Object... words) {
        var chance = new Random(seed * 1_000_003L + Arrays.toString(words).hashCode());
        chance.nextLong();
        return chance;
    }
}
