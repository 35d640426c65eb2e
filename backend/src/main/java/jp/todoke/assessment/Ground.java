package jp.todoke.assessment;

import jp.todoke.identity.organisation.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * Ground of a judgement. R1 to R5 are items 1 to 5 of article 43 of the enforcement rules, P1 to P4 items 1 to 4 of
 * their article 7, N1 to N4 items 1 to 4 of article 2 of the rule on 番号法29条の4: each of them makes a duty, and
 * {@link #NUMBER_LEAKED} does by the guideline. The others say why there is none.
 */
public enum Ground {
    R1,
    R2,
    R3,
    R4,
    R5,
    P1,
    P2,
    P3,
    P4,
    N1,
    N2,
    N3,
    N4,
    /** Individual numbers leaked though none of the four items applies. */
    NUMBER_LEAKED,
    /** 漏えい・滅失・毀損に当たらない: nothing got out and nothing was lost. */
    NOT_A_LEAK,
    /** Recovered before anybody saw it, which is shown. */
    RECOVERED_UNSEEN,
    /** The same information is kept elsewhere, so nothing is lost (滅失に当たらない). */
    HELD_ELSEWHERE,
    /** 高度な暗号化, with the key kept apart. */
    ENCRYPTED,
    /** Every fact is known, and no item applies. */
    NO_ITEM,
    /** Known before 1 April 2023, when the national law began to bind municipalities: 国への報告義務なし. */
    BEFORE_NATIONAL_LAW,
    /** 議会: the Act does not reach it; its ordinance has the persons told. */
    ASSEMBLY_ORDINANCE;

    /** Whether it makes a duty. */
    public boolean makesDuty() {
        return law() != null;
    }

    /** The law that makes the duty; null where it makes none. */
    @Nullable
    ReportingLaw law() {
        return switch (this) {
            case R1, R2, R3, R4, R5 -> ReportingLaw.PROTECTION_ACT;
            case P1, P2, P3, P4 -> ReportingLaw.PRIVATE_RULE;
            case N1, N2, N3, N4, NUMBER_LEAKED -> ReportingLaw.NUMBER_ACT;
            case NOT_A_LEAK,
                    RECOVERED_UNSEEN,
                    HELD_ELSEWHERE,
                    ENCRYPTED,
                    NO_ITEM,
                    BEFORE_NATIONAL_LAW,
                    ASSEMBLY_ORDINANCE -> null;
        };
    }

    /** Whether it can make a duty of a unit under those rules. */
    public boolean binds(LegalRegime regime) {
        var law = law();
        return law != null && ReportingLaw.of(regime).contains(law);
    }

    /** 不正の目的: with it 確報 has 60 days, also where other grounds stand beside it. */
    public boolean wrongfulPurpose() {
        return this == R3 || this == P3 || this == N2;
    }
}
