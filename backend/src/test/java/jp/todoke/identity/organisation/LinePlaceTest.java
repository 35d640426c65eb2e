package jp.todoke.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who stands where in a unit's line: the whole table, each place of each kind of unit. */
class LinePlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FACILITY   | STAFF | FACILITY_STAFF CONTRACTOR
            FACILITY   | HEAD  | FACILITY_HEAD CONTRACTOR
            FACILITY   | CHIEF | SECTION_CHIEF
            FACILITY   | PUBLISHER | PUBLIC_RELATIONS SECTION_CHIEF
            SECTION    | STAFF | SECTION_STAFF SECTION_CHIEF
            SECTION    | HEAD  | SUBSECTION_CHIEF SECTION_CHIEF
            SECTION    | CHIEF | SECTION_CHIEF
            OFFICE     | STAFF | SECTION_STAFF SECRETARIAT AUDITOR SECTION_CHIEF
            OFFICE     | HEAD  | SECTION_CHIEF SECRETARIAT_HEAD
            OFFICE     | CHIEF | DEPARTMENT_DIRECTOR
            OFFICE     | PUBLISHER | PUBLIC_RELATIONS DEPARTMENT_DIRECTOR
            DEPARTMENT | STAFF | SECTION_STAFF DEPARTMENT_DIRECTOR
            DEPARTMENT | HEAD  | DEPARTMENT_DIRECTOR
            DEPARTMENT | CHIEF | DEPUTY_MAYOR SUPERINTENDENT
            CONTRACTOR | STAFF | CONTRACTOR SECTION_STAFF SECTION_CHIEF
            CONTRACTOR | HEAD  | CONTRACTOR SUBSECTION_CHIEF SECTION_STAFF SECTION_CHIEF
            CONTRACTOR | CHIEF | SECTION_CHIEF
            BODY       | STAFF | DEPUTY_MAYOR SUPERINTENDENT
            BODY       | HEAD  | DEPUTY_MAYOR SUPERINTENDENT
            BODY       | CHIEF | DEPUTY_MAYOR SUPERINTENDENT""")
    void eachPlaceOfEachKindOfUnitIsFilledByTheseRoles(UnitKind kind, LinePlace place, String roles) {
        assertThat(place.roles(kind))
                .isEqualTo(Stream.of(roles.split(" ")).map(Role::valueOf).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theTableHoldsEveryKindOfUnit(UnitKind kind) {
        assertThat(LinePlace.values())
                .allSatisfy(place -> assertThat(place.roles(kind)).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void aFacilitysLineHasNobodyOfTheSectionBelowItsChief() {
        assertThat(Stream.of(LinePlace.values()).flatMap(place -> place.roles(UnitKind.FACILITY).stream()))
                .doesNotContain(Role.SECTION_STAFF, Role.SUBSECTION_CHIEF);
    }

    @Test
    void theDiagramsNameThePlaceByItsWord() {
        assertThat(Stream.of(LinePlace.values()).map(LinePlace::key))
                .isEqualTo(List.of("line-staff", "line-head", "line-chief", "line-publisher"));
        assertThat(LinePlace.ofKey("line-chief")).contains(LinePlace.CHIEF);
        assertThat(LinePlace.ofKey("secretariat")).isEmpty();
    }
}
