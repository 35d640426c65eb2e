package jp.todoke.clock.why;

import static jp.todoke.identity.organisation.LegalRegime.ADMIN_ORGAN;
import static jp.todoke.identity.organisation.LegalRegime.ASSEMBLY;
import static jp.todoke.identity.organisation.LegalRegime.PRIVATE_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.todoke.clock.counting.EnglishGround;
import jp.todoke.identity.organisation.LegalRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Whose law stands behind a limit, in Japanese and in English. */
class RegimeArticleTest {

    private static final String PRELIMINARY = "個人情報保護法68条1項・施行規則44条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」";
    private static final String FINAL = "個人情報保護法68条1項・施行規則44条2項「30日以内」、行政機関の休日に関する法律2条";
    private static final String WRONGFUL = "個人情報保護法68条1項・施行規則44条2項「60日以内」（43条3号、不正の目的）、行政機関の休日に関する法律2条";
    private static final String NOTICE = "庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）";

    static final List<String> ALL = List.of(PRELIMINARY, FINAL, WRONGFUL, NOTICE);

    @ParameterizedTest
    @FieldSource("ALL")
    void ofAnAdministrativeOrganTheRuleSaysItItself(String article) {
        assertThat(of(article, ADMIN_ORGAN)).isEqualTo(article);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingOf68StandsInACaseOfAHospitalAloneOrOfTheAssemblyAlone(String article) {
        for (var regime : List.of(PRIVATE_RULE, ASSEMBLY)) {
            assertThat(of(article, regime)).doesNotContain("68条", "44条", "45条", "43条");
            assertThat(EnglishGround.article(of(article, regime)))
                    .doesNotContain("68", "44", "45", "43")
                    .doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
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
    @FieldSource("ALL")
    void aHospitalAndASectionNameBothEachWithItsOwn(String article) {
        var both = of(article, ADMIN_ORGAN, PRIVATE_RULE);

        assertThat(both).isEqualTo(article + "（行政機関等）、" + of(article, PRIVATE_RULE) + "（病院・診療所・大学）");
        assertThat(EnglishGround.article(both))
                .contains("68", "26", "(administrative organs)", "(hospitals, clinics, universities)")
                .doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    }

    @Test
    void whatNamesNoArticleIsTheSameForEverybody() {
        assertThat(of("庁内の目安", ADMIN_ORGAN, PRIVATE_RULE, ASSEMBLY)).isEqualTo("庁内の目安");
    }

    private static String of(String article, LegalRegime first, LegalRegime... others) {
        return RegimeArticle.of(article, EnumSet.of(first, others));
    }
}
