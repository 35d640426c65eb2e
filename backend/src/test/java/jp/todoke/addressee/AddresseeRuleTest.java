package jp.todoke.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import org.junit.jupiter.api.Test;

/** Of which cases the list says that an addressee wants to be told. */
class AddresseeRuleTest {

    private static final CaseTraits RESIDENTS = new CaseTraits(
            Set.of("S-KOSEKI", "D-SHIMIN", "M"),
            Set.of(LegalRegime.ADMIN_ORGAN),
            IncidentKind.LOSS,
            Set.of(TakenInformation.MY_NUMBER),
            false);

    @Test
    void oneFactOfEachGroupThatItAsksForIsEnough() {
        assertThat(new AddresseeRule(
                                true,
                                List.of("S-KOSEKI", "S-GAKUMU"),
                                List.of(),
                                List.of(IncidentKind.THEFT, IncidentKind.LOSS),
                                List.of(TakenInformation.MY_NUMBER, TakenInformation.SENSITIVE),
                                false)
                        .names(RESIDENTS))
                .isTrue();
    }

    @Test
    void aGroupOfWhichNoneIsTrueKeepsItOut() {
        assertThat(ofKinds(IncidentKind.THEFT).names(RESIDENTS)).isFalse();
        assertThat(ofUnits("E").names(RESIDENTS)).isFalse();
        assertThat(ofInformation(TakenInformation.SENSITIVE).names(RESIDENTS)).isFalse();
        assertThat(ofRegime(LegalRegime.PRIVATE_RULE).names(RESIDENTS)).isFalse();
        assertThat(atContractor().names(RESIDENTS)).isFalse();
    }

    @Test
    void aUnitStandsForAllThatLiesBelowIt() {
        assertThat(ofUnits("M").names(RESIDENTS)).isTrue();
    }

    @Test
    void whatIsUnknownIsNoFact() {
        var unknown = new CaseTraits(Set.of("S-KOSEKI"), Set.of(), IncidentKind.UNKNOWN, Set.of(), false);

        assertThat(ofInformation(TakenInformation.MY_NUMBER).names(unknown)).isFalse();
        assertThat(atContractor().names(unknown)).isFalse();
    }

    @Test
    void whatIsAddedByHandIsProposedNowhere() {
        assertThat(AddresseeRule.BY_HAND.names(RESIDENTS)).isFalse();
    }

    private static AddresseeRule ofKinds(IncidentKind kind) {
        return new AddresseeRule(true, List.of(), List.of(), List.of(kind), List.of(), false);
    }

    private static AddresseeRule ofUnits(String unit) {
        return new AddresseeRule(true, List.of(unit), List.of(), List.of(), List.of(), false);
    }

    private static AddresseeRule ofInformation(TakenInformation information) {
        return new AddresseeRule(true, List.of(), List.of(), List.of(), List.of(information), false);
    }

    private static AddresseeRule ofRegime(LegalRegime regime) {
        return new AddresseeRule(true, List.of(), List.of(regime), List.of(), List.of(), false);
    }

    private static AddresseeRule atContractor() {
        return new AddresseeRule(true, List.of(), List.of(), List.of(), List.of(), true);
    }
}
