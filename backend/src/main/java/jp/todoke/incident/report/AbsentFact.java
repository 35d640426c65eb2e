package jp.todoke.incident.report;

/** The two ways in which a fact is absent, and the one word for each on every paper. */
public enum AbsentFact {
    /** Somebody was asked and does not know. */
    UNKNOWN("分からない"),
    /** Nobody was asked, or nothing was entered. */
    NOT_ENTERED("記入なし");

    private final String word;

    AbsentFact(String word) {
        this.word = word;
    }

    /** What is written where the fact would stand. */
    public String word() {
        return word;
    }
}
