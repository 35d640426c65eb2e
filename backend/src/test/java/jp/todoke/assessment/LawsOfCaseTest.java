package jp.todoke.assessment;

import static jp.todoke.assessment.ReportingLaw.NUMBER_ACT;
import static jp.todoke.assessment.ReportingLaw.PROTECTION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import jp.todoke.clock.why.BindingLaw;
import org.junit.jupiter.api.Test;

/** Whose law a case names: that of its units, the Number Act beside it, or that one alone. */
class LawsOfCaseTest {

    @Test
    void whileNoLawAsksForAReportItIsThatOfTheUnits() {
        assertThat(laws(Set.of(), BindingLaw.PRIVATE_RULE)).containsExactly(BindingLaw.PRIVATE_RULE);
        assertThat(laws(Set.of(), BindingLaw.ORDINANCE)).containsExactly(BindingLaw.ORDINANCE);
    }

    @Test
    void whereBothAskBothAreNamed() {
        assertThat(laws(Set.of(PROTECTION_ACT, NUMBER_ACT), BindingLaw.PROTECTION_ACT))
                .containsExactly(BindingLaw.PROTECTION_ACT, BindingLaw.NUMBER_ACT);
    }

    @Test
    void whereNumbersAloneMakeTheDutyNoArticleOfTheActIsNamed() {
        assertThat(laws(Set.of(NUMBER_ACT), BindingLaw.PROTECTION_ACT)).containsExactly(BindingLaw.NUMBER_ACT);
        assertThat(laws(Set.of(NUMBER_ACT), BindingLaw.PRIVATE_RULE)).containsExactly(BindingLaw.NUMBER_ACT);
    }

    @Test
    void theAssemblyTellsThePersonsOfNumbersByItsOrdinanceToo() {
        assertThat(laws(Set.of(NUMBER_ACT), BindingLaw.ORDINANCE))
                .containsExactly(BindingLaw.ORDINANCE, BindingLaw.NUMBER_ACT);
    }

    private static Set<BindingLaw> laws(Set<ReportingLaw> asking, BindingLaw ofUnits) {
        return LawsOfCase.with(EnumSet.of(ofUnits), asking);
    }
}
