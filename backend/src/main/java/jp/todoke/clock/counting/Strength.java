package jp.todoke.clock.counting;

/** What stands behind a limit. */
public enum Strength {
    /** 法令 */
    LAW,
    /** 指針 of the commission or another addressee */
    GUIDELINE,
    /** 条例・要綱 */
    ORDINANCE,
    /** 庁内の目安 */
    HOUSE,
    /** 契約 */
    CONTRACT,
    /** 計画 */
    PLAN;

    /**
     * Whether it comes from outside the offices: such a limit is never waived, and its rule is changed by two people.
     */
    public boolean statutory() {
        return this == LAW || this == GUIDELINE || this == ORDINANCE;
    }
}
