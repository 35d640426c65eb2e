package jp.todoke.incident.report;

import org.jspecify.annotations.Nullable;

/** Who telephones: somebody of the unit concerned, a contractor's people among them, or somebody outside it. */
public enum CallerKind {
    UNIT(null),
    RESIDENT("住民"),
    OTHER_MUNICIPALITY("他の自治体の職員"),
    POLICE("警察の職員"),
    MEDIA("報道機関の職員"),
    OTHER("外部の方");

    private final @Nullable String label;

    CallerKind(@Nullable String label) {
        this.label = label;
    }

    /** Whether the caller works neither for the body nor for a contractor of it. */
    public boolean outside() {
        return label != null;
    }

    /** What an outside caller is called in lines, and what the letter of a masked name stands behind. */
    public String label() {
        if (label == null) {
            throw new IllegalStateException("somebody of the unit is called by the post");
        }
        return label;
    }
}
