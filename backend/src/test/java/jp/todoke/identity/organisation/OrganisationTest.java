package jp.todoke.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.todoke.OfficeTest;
import jp.todoke.identity.demo.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2012, 12, 25);

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    DutyTelephones telephones;

    @Autowired
    DemoOrganisation demo;

    @Test
    void theMunicipalityHasFortyFacilitiesUnderTwoBodies() {
        assertThat(units.facilities())
                .filteredOn(unit -> unit.code().matches("F0\\d\\d"))
                .hasSize(40)
                .extracting(Unit::bodyName)
                .contains("市長", "教育委員会");
    }

    @Test
    void aNurseryAnswersToItsSectionItsDepartmentAndTheMayor() {
        assertThat(units.lineOf("F001")).extracting(Unit::name).containsExactly("みどり野市立わかば保育園", "保育課", "こども家庭部", "市長");
        assertThat(units.sectionOf("F001").code()).isEqualTo("S-HOIKU");
        assertThat(units.sectionOf("S-JOHO").code()).isEqualTo("S-JOHO");
    }

    @Test
    void aPostIsLookedForUpTheLineAndAtLastWithWhoeverLeads() {
        assertThat(posts.resolve(Role.FACILITY_HEAD, "F001").name()).isEqualTo("園長");
        assertThat(posts.resolve(Role.SECTION_CHIEF, "F001").name()).isEqualTo("保育課長");
        assertThat(posts.resolve(Role.SECRETARIAT, "F001").unitCode()).isEqualTo("S-JOHO");
        assertThat(posts.resolve(Role.FACILITY_HEAD, "S-KOSEKI").name()).isEqualTo("戸籍住民課長");
        assertThat(posts.resolve(Role.SECTION_CHIEF, "O-KANSA").name()).isEqualTo("副市長");
    }

    @Test
    void theHeadAndTheDeputyBothHoldThePost() {
        var head = posts.find(Role.FACILITY_HEAD, "F001").orElseThrow();

        assertThat(posts.holdersOf(head.id(), DAY))
                .extracting(Holder::displayName)
                .containsExactly("佐藤 和子", "高橋 恵");
        assertThat(posts.holdersOf(head.id(), DAY)).extracting(Holder::deputy).containsExactly(false, true);
        assertThat(posts.holdersOf(head.id(), LocalDate.of(2012, 3, 31))).isEmpty();
    }

    @Test
    void whoeverNoticedCallsTheOwnHeadFirstAndThenUpTheLine() {
        assertThat(telephones.of("F001"))
                .extracting(DutyTelephone::label)
                .containsExactly("わかば保育園長", "保育課長", "保育課 当番", "こども家庭部長", "市役所 宿直室", "情報公開課");
    }

    @Test
    void loadingTheMunicipalityAgainChangesNothing() {
        var before = units.all();

        demo.run(null);

        assertThat(units.all()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(59);
    }
}
