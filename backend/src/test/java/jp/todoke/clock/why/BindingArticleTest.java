package jp.todoke.clock.why;

import static jp.todoke.clock.why.BindingLaw.NUMBER_ACT;
import static jp.todoke.clock.why.BindingLaw.ORDINANCE;
import static jp.todoke.clock.why.BindingLaw.PRIVATE_RULE;
import static jp.todoke.clock.why.BindingLaw.PROTECTION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.clock.counting.EnglishGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Whose law stands behind a limit, in Japanese and in English. */
class BindingArticleTest {

    private static final String PRELIMINARY = "個人情報保護法68条1項・施行規則44条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」";
    private static final String FINAL = "個人情報保護法68条1項・施行規則44条2項「30日以内」、行政機関の休日に関する法律2条";
    private static final String WRONGFUL = "個人情報保護法68条1項・施行規則44条2項「60日以内」（43条3号、不正の目的）、行政機関の休日に関する法律2条";
    private static final String NOTICE = "庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）";

    static final List<String> ALL = List.of(PRELIMINARY, FINAL, WRONGFUL, NOTICE);

    /** The words by which each law is known, in Japanese and in English. */
    private static final Map<BindingLaw, List<Pattern>> KNOWN_BY = new EnumMap<>(Map.of(
            PROTECTION_ACT, patterns("68条|4[345]条", "art\\. 68|art\\. 4[345]"),
            PRIVATE_RULE, patterns("26条|施行規則(7|8|10)条|7条3号", "art\\. 26|Enforcement Rules art\\. (7|8|10)"),
            ORDINANCE, patterns("条例", "ordinance"),
            NUMBER_ACT, patterns("番号法|規則第5号|2条2号", "My Number Act|Rule No\\. 5")));

    private static List<Pattern> patterns(String japanese, String english) {
        return List.of(Pattern.compile(japanese), Pattern.compile(english));
    }

    /** Every set of laws × every duty: its own laws are named, and no word of another one. */
    @ParameterizedTest
    @FieldSource("ALL")
    void noSentenceNamesAnotherLawsArticle(String article) {
        for (var laws : sets()) {
            var said = BindingArticle.of(article, laws);
            var report = article.contains("68条1項");
            for (var law : BindingLaw.values()) {
                var named = report && laws.equals(EnumSet.of(ORDINANCE))
                        ? law == NUMBER_ACT
                        : laws.contains(law) && !(report && law == ORDINANCE);
                var known = KNOWN_BY.get(law);
                assertThat(known.get(0).matcher(said).find())
                        .as("%s names %s: %s", laws, law, said)
                        .isEqualTo(named);
                assertThat(known.get(1).matcher(EnglishGround.article(said)).find())
                        .as("%s names %s: %s", laws, law, EnglishGround.article(said))
                        .isEqualTo(named);
            }
            assertThat(EnglishGround.article(said)).doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
        }
    }

    private static List<EnumSet<BindingLaw>> sets() {
        var all = BindingLaw.values();
        return Stream.iterate(1, bits -> bits + 1)
                .limit((1L << all.length) - 1)
                .map(bits -> {
                    var laws = EnumSet.noneOf(BindingLaw.class);
                    for (var law : all) {
                        if ((bits >> law.ordinal() & 1) == 1) {
                            laws.add(law);
                        }
                    }
                    return laws;
                })
                .toList();
    }

    /** The sweep knows every ground that a rule of ours names an article of the Act by. */
    @Test
    void everyRuleThatNamesAnArticleOfTheActIsSwept() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                Pattern.compile("'([^']*個人情報保護法68条[^']*)'")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(article -> assertThat(ALL).as(file.toString()).contains(article));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        PRELIMINARY + ", 個人情報保護法26条1項・施行規則8条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」",
        FINAL + ", 個人情報保護法26条1項・施行規則8条2項「30日以内」、行政機関の休日に関する法律2条",
        WRONGFUL + ", 個人情報保護法26条1項・施行規則8条2項「60日以内」（7条3号、不正の目的）、行政機関の休日に関する法律2条",
        NOTICE + ", 庁内の目安（個人情報保護法26条2項・施行規則10条「速やかに」）"
    })
    void aHospitalReportsAndTellsBy26(String article, String ofHospital) {
        assertThat(of(article, PRIVATE_RULE)).isEqualTo(ofHospital);
    }

    @ParameterizedTest
    @CsvSource({
        PRELIMINARY + ", 番号法29条の4第1項・平成27年特定個人情報保護委員会規則第5号3条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」",
        FINAL + ", 番号法29条の4第1項・平成27年特定個人情報保護委員会規則第5号3条2項「30日以内」、行政機関の休日に関する法律2条",
        WRONGFUL + ", 番号法29条の4第1項・平成27年特定個人情報保護委員会規則第5号3条2項「60日以内」（2条2号、不正の目的）、行政機関の休日に関する法律2条",
        NOTICE + ", 庁内の目安（番号法29条の4第2項・平成27年特定個人情報保護委員会規則第5号5条「速やかに」）"
    })
    void individualNumbersAreReportedAndToldByTheNumberAct(String article, String ofNumbers) {
        assertThat(of(article, NUMBER_ACT)).isEqualTo(ofNumbers);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void ofAnAdministrativeOrganTheRuleSaysItItself(String article) {
        assertThat(of(article, PROTECTION_ACT)).isEqualTo(article);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void severalLawsAreNamedEachWithWhatItBinds(String article) {
        assertThat(of(article, PROTECTION_ACT, PRIVATE_RULE))
                .isEqualTo(article + "（行政機関等）、" + of(article, PRIVATE_RULE) + "（病院・診療所・大学）");
        assertThat(of(article, PROTECTION_ACT, NUMBER_ACT))
                .isEqualTo(article + "（行政機関等）、" + of(article, NUMBER_ACT) + "（特定個人情報）");
    }

    @Test
    void whatNamesNoArticleIsTheSameForEverybody() {
        assertThat(of("庁内の目安", PROTECTION_ACT, PRIVATE_RULE, ORDINANCE, NUMBER_ACT))
                .isEqualTo("庁内の目安");
    }

    private static String of(String article, BindingLaw first, BindingLaw... others) {
        return BindingArticle.of(article, EnumSet.of(first, others));
    }
}
