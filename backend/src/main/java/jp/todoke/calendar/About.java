package jp.todoke.calendar;

/** How exactly a time is told: as it stands, 頃, 過ぎ, or only that it was not later: 以前. */
public enum About {
    EXACTLY(""),
    AROUND("頃"),
    JUST_AFTER("過ぎ"),
    BEFORE("以前");

    private final String word;

    About(String word) {
        this.word = word;
    }

    /** As it follows the time. */
    public String word() {
        return word;
    }
}
