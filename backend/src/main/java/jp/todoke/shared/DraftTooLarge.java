package jp.todoke.shared;

/** More than a form can hold. */
public final class DraftTooLarge extends Refusal {

    public DraftTooLarge() {
        super(Kind.INVALID, "draft-too-large");
    }
}
