package jp.todoke.clock.why;

import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.organisation.LegalRegime;

/**
 * The law behind a limit as it binds the units of a case. A rule names it of 行政機関等; of a hospital, clinic or university
 * the same limit stands in 26条 and its rules, and the assembly owes what its ordinance and the My Number Act say. A
 * case of several names each.
 */
final class RegimeArticle {

    private RegimeArticle() {}

    /** @param article the ground as the rule words it */
    static String of(String article, Set<LegalRegime> regimes) {
        if (regimes.stream().allMatch(regime -> as(article, regime).equals(article))) {
            return article;
        }
        return regimes.size() == 1
                ? as(article, regimes.iterator().next())
                : regimes.stream()
                        .map(regime -> as(article, regime) + "（" + name(regime) + "）")
                        .collect(Collectors.joining("、"));
    }

    private static String as(String article, LegalRegime regime) {
        return switch (regime) {
            case ADMIN_ORGAN -> article;
            case PRIVATE_RULE ->
                article.replace("個人情報保護法68条", "個人情報保護法26条")
                        .replace("施行規則44条", "施行規則8条")
                        .replace("施行規則45条", "施行規則10条")
                        .replace("43条3号", "7条3号");
            case ASSEMBLY ->
                article.replace("個人情報保護法68条1項・施行規則44条1項", "番号法29条の4第1項")
                        .replace("個人情報保護法68条1項・施行規則44条2項", "番号法29条の4第1項")
                        .replace("個人情報保護法68条2項・施行規則45条", "議会の個人情報保護条例")
                        .replace("43条3号、", "");
        };
    }

    private static String name(LegalRegime regime) {
        return switch (regime) {
            case ADMIN_ORGAN -> "行政機関等";
            case PRIVATE_RULE -> "病院・診療所・大学";
            case ASSEMBLY -> "議会";
        };
    }
}
