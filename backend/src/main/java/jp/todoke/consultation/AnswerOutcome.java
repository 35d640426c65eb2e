package jp.todoke.consultation;

/** What came of a consultation: 原案通り承認, 条件付き承認, 不承認, 継続, 取下げ. */
public enum AnswerOutcome {
    APPROVED("原案通り承認"),
    CONDITIONAL("条件付き承認"),
    REFUSED("不承認"),
    CONTINUED("継続"),
    WITHDRAWN("取下げ");

    private final String words;

    AnswerOutcome(String words) {
        this.words = words;
    }

    /** As papers write it. */
    String words() {
        return words;
    }

    /** Whether the council has answered by it. */
    boolean answers() {
        return this != CONTINUED && this != WITHDRAWN;
    }
}
