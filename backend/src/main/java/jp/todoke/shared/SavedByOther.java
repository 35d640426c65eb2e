package jp.todoke.shared;

/** Somebody else saved first; carries what is stored now, so that the screen can show both. */
public final class SavedByOther extends Refusal {

    private final transient Object current;

    /** @param current the view that is stored now, in the form the screen reads it */
    public SavedByOther(Object current) {
        super(Kind.WRONG_STATE, "saved-by-other");
        this.current = current;
    }

    @Override
    public Object current() {
        return current;
    }
}
