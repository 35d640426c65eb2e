package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/**
 * Whoever stands behind an act does not look at it, with whatever account or deputyship; says at which post somebody
 * else may.
 */
public final class SecondPersonNeeded extends Refusal {

    /** Needs the post where the step waits, as people call it. */
    public SecondPersonNeeded(String post) {
        super(Kind.NOT_ALLOWED, "second-person-needed", post);
    }
}
