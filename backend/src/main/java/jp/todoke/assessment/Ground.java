package jp.todoke.assessment;

/**
 * Ground of a judgement: R1 to R5 are items 1 to 5 of article 43 of the enforcement rules, each of which makes a duty.
 */
public enum Ground {
    R1,
    R2,
    R3,
    R4,
    R5,
    /** Known before 1 April 2023, when the national law began to bind municipalities: 国への報告義務なし. */
    BEFORE_NATIONAL_LAW;

    /** R3 不正の目的: with it 確報 has 60 days. */
    static final Ground WRONGFUL_PURPOSE = R3;

    /** Whether it makes a duty. */
    public boolean makesDuty() {
        return this != BEFORE_NATIONAL_LAW;
    }
}
