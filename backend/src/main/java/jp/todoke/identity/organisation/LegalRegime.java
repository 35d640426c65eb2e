package jp.todoke.identity.organisation;

import java.util.Collection;
import java.util.Comparator;

/**
 * 規律の区分: under which rules a unit handles personal information, the strictest first. Whatever makes a duty to report
 * under one of them makes one under each that stands before it.
 */
public enum LegalRegime {
    /** 行政機関等: 個人情報保護法68条, from 101 persons. What no unit says otherwise. */
    ADMIN_ORGAN,
    /** Hospital, clinic, university: by 法58条2項 and 125条1項 under 26条 like a business, from 1,001 persons. */
    PRIVATE_RULE,
    /** 議会: outside the Act (法2条11項2号); its ordinance has the persons told, and nobody else. */
    ASSEMBLY;

    /**
     * Under which rules a case is judged that concerns units of these: the strictest, so that there is a duty wherever
     * one of them makes one. Of none, {@link #ADMIN_ORGAN}.
     */
    public static LegalRegime strictest(Collection<LegalRegime> regimes) {
        return regimes.stream().min(Comparator.naturalOrder()).orElse(ADMIN_ORGAN);
    }
}
