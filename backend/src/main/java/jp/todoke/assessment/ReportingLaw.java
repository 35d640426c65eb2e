package jp.todoke.assessment;

import java.util.List;
import jp.todoke.identity.organisation.LegalRegime;

/** A law that asks for a report to the Commission. */
public enum ReportingLaw {
    /** 個人情報保護法68条1項, of 行政機関等. */
    PROTECTION_ACT,
    /** 個人情報保護法26条1項, of a hospital, clinic or university. */
    PRIVATE_RULE,
    /** 番号法29条の4, of whoever handles individual numbers. */
    NUMBER_ACT;

    /** The laws that bind a unit under those rules. */
    static List<ReportingLaw> of(LegalRegime regime) {
        return switch (regime) {
            case ADMIN_ORGAN -> List.of(PROTECTION_ACT, NUMBER_ACT);
            case PRIVATE_RULE -> List.of(PRIVATE_RULE, NUMBER_ACT);
            case ASSEMBLY -> List.of(NUMBER_ACT);
        };
    }
}
