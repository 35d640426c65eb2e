package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** The case concerns this person's own unit; says at which post somebody outside does the act. */
public final class OutsidePersonNeeded extends Refusal {

    /** Needs the post outside the unit, as people call it. */
    public OutsidePersonNeeded(String post) {
        super(Kind.NOT_ALLOWED, "outside-person-needed", post);
    }
}
