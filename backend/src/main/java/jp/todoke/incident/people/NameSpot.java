package jp.todoke.incident.people;

import org.jspecify.annotations.Nullable;

/**
 * A place of a text that may name somebody; in what is typed by hand also one that certainly does.
 *
 * @param key finds the same words between the same neighbours again, also when the rest of the text has changed
 * @param words as typed
 * @param masked what is written for them when they are masked; null where that is only known once it is decided
 * @param byDefault whether they are masked while nobody has decided
 */
public record NameSpot(
        String key,
        String words,
        Doubt doubt,
        @Nullable String masked,
        boolean byDefault,
        @Nullable MaskDecision decision) {

    boolean isMasked() {
        return decision == null ? byDefault : decision.choice() == MaskChoice.MASK;
    }

    String written() {
        if (!isMasked()) {
            return words;
        }
        if (masked != null) {
            return masked;
        }
        return decision == null || decision.written() == null ? words : decision.written();
    }

    /** The doubt only: the words may name somebody. */
    @Override
    public String toString() {
        return "NameSpot(" + doubt + ")";
    }
}
