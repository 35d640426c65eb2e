package jp.todoke.clock.why;

import jp.todoke.identity.organisation.LegalRegime;

/** A law that may stand behind a limit of a case. */
public enum BindingLaw {
    /** 個人情報保護法68条 and 施行規則43～45条, of 行政機関等. */
    PROTECTION_ACT("行政機関等"),
    /** 個人情報保護法26条 and 施行規則7～10条, of a hospital, clinic or university. */
    PRIVATE_RULE("病院・診療所・大学"),
    /** The ordinance of the assembly, which has the persons told and reports to nobody. */
    ORDINANCE("議会"),
    /** 番号法29条の4 and 平成27年特定個人情報保護委員会規則第5号, where individual numbers are concerned. */
    NUMBER_ACT("特定個人情報");

    private final String words;

    BindingLaw(String words) {
        this.words = words;
    }

    /** Whom or what it binds, in brackets where several laws are named. */
    String words() {
        return words;
    }

    /** That of the units under those rules, apart from individual numbers. */
    public static BindingLaw of(LegalRegime regime) {
        return switch (regime) {
            case ADMIN_ORGAN -> PROTECTION_ACT;
            case PRIVATE_RULE -> PRIVATE_RULE;
            case ASSEMBLY -> ORDINANCE;
        };
    }
}
