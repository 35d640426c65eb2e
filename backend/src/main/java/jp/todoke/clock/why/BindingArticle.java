package jp.todoke.clock.why;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The law behind a limit as it binds a case. A rule names that of 行政機関等; of a hospital, clinic or university the same
 * limit stands in 26条 and its rules, of individual numbers in 番号法29条の4 and its rule, and the assembly owes what its
 * ordinance says. A case of several names each. The only place that knows one article by the other.
 */
final class BindingArticle {

    /** Words of a rule and what stands in their place; the first that fits is taken first. */
    private record Said(String ofOrgans, String instead) {}

    private static final String RULE_OF_NUMBERS = "番号法29条の4第%d項・平成27年特定個人情報保護委員会規則第5号%s";

    private static final List<Said> PRIVATE_RULE = List.of(
            new Said("個人情報保護法68条", "個人情報保護法26条"),
            new Said("施行規則44条", "施行規則8条"),
            new Said("施行規則45条", "施行規則10条"),
            new Said("43条3号", "7条3号"));

    private static final List<Said> NUMBER_ACT = List.of(
            new Said("個人情報保護法68条1項・施行規則44条1項", RULE_OF_NUMBERS.formatted(1, "3条1項")),
            new Said("個人情報保護法68条1項・施行規則44条2項", RULE_OF_NUMBERS.formatted(1, "3条2項")),
            new Said("個人情報保護法68条2項・施行規則45条", RULE_OF_NUMBERS.formatted(2, "5条")),
            new Said("43条3号", "2条2号"));

    private static final List<Said> ORDINANCE = List.of(new Said("個人情報保護法68条2項・施行規則45条", "議会の個人情報保護条例"));

    private BindingArticle() {}

    /** @param article the ground as the rule words it */
    static String of(String article, Set<BindingLaw> laws) {
        var named = laws.stream().filter(law -> asks(law, article)).toList();
        // The assembly reports to nobody but by the Number Act, so that a limit of a report can only be that one's.
        var all = named.isEmpty() ? List.of(BindingLaw.NUMBER_ACT) : named;
        if (all.stream().allMatch(law -> as(article, law).equals(article))) {
            return article;
        }
        return all.size() == 1
                ? as(article, all.get(0))
                : all.stream()
                        .map(law -> as(article, law) + "（" + law.words() + "）")
                        .collect(Collectors.joining("、"));
    }

    private static boolean asks(BindingLaw law, String article) {
        return law != BindingLaw.ORDINANCE || !article.contains("個人情報保護法68条1項");
    }

    private static String as(String article, BindingLaw law) {
        return said(
                article,
                switch (law) {
                    case PROTECTION_ACT -> List.of();
                    case PRIVATE_RULE -> PRIVATE_RULE;
                    case NUMBER_ACT -> NUMBER_ACT;
                    case ORDINANCE -> ORDINANCE;
                });
    }

    private static String said(String article, List<Said> others) {
        var words = article;
        for (var each : others) {
            words = words.replace(each.ofOrgans(), each.instead());
        }
        return words;
    }
}
