package jp.todoke.camunda;

import static jp.todoke.assessment.Ground.N1;
import static jp.todoke.assessment.Ground.N2;
import static jp.todoke.assessment.Ground.N3;
import static jp.todoke.assessment.Ground.N4;
import static jp.todoke.assessment.Ground.NUMBER_LEAKED;
import static jp.todoke.assessment.Ground.P1;
import static jp.todoke.assessment.Ground.P2;
import static jp.todoke.assessment.Ground.P3;
import static jp.todoke.assessment.Ground.P4;
import static jp.todoke.assessment.Ground.R1;
import static jp.todoke.assessment.Ground.R2;
import static jp.todoke.assessment.Ground.R3;
import static jp.todoke.assessment.Ground.R4;
import static jp.todoke.assessment.Ground.R5;
import static jp.todoke.identity.organisation.LegalRegime.ADMIN_ORGAN;
import static jp.todoke.identity.organisation.LegalRegime.ASSEMBLY;
import static jp.todoke.identity.organisation.LegalRegime.PRIVATE_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.assessment.Ground;
import jp.todoke.assessment.JudgedInformation;
import jp.todoke.assessment.LeakFacts;
import jp.todoke.assessment.OneTable;
import jp.todoke.assessment.ReportingFacts;
import jp.todoke.assessment.RuledGround;
import jp.todoke.dutytable.ProgramTable;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The table of duties against what the law's text says: 法68条1項 with 施行規則43条, of a hospital, clinic or university 法26条1項
 * with 施行規則7条, of the assembly neither; 番号法29条の4 with article 2 of its rule, whoever it is.
 */
class ReportingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate ACT = LocalDate.of(2023, 4, 1);
    private static final LocalDate NUMBER_ACT = LocalDate.of(2016, 1, 1);
    private static final LeakFacts LEAK = new LeakFacts(false, false, false);
    private static final JudgedInformation NOTHING =
            new JudgedInformation(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO);

    private final OneTable rules = new DmnTable(ProgramTable.CONTENT);

    @Test
    void aFewPhotographsLostWithinTheHouseMakeNoDuty() {
        assertThat(grounds(facts(IncidentKind.LOSS, NOTHING, Malice.NO, 46))).isEmpty();
    }

    @Test
    void aTheftOfSomeHundredsOfPatientsRecordsIsThreeGroundsAndHasSixtyDays() {
        var health = new JudgedInformation(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO);

        var ruled = rules.grounds(facts(IncidentKind.THEFT, health, Malice.YES, 400));

        assertThat(ruled).extracting(RuledGround::ground).containsExactly(R1, R3, R4);
        assertThat(ruled).extracting(RuledGround::days).containsExactly(30, 60, 30);
        assertThat(ruled).allSatisfy(ground -> assertThat(ground.unknown()).isEmpty());
    }

    @Test
    void whatNobodyKnowsCountsAndIsNamedAsUnknown() {
        var unknown = new JudgedInformation(
                YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN);

        var ruled = rules.grounds(facts(IncidentKind.LOSS, unknown, Malice.UNKNOWN, null));

        assertThat(ruled).extracting(RuledGround::ground).containsExactly(R1, R2, R3, R4, R5, N2, N4, NUMBER_LEAKED);
        assertThat(ruled.get(3).unknown()).containsExactly(Fact.PERSONS);
        assertThat(ruled.get(5).unknown()).containsExactly(Fact.MALICE, Fact.MY_NUMBER);
    }

    @Test
    void anOpenUpperEndLeavesNoDoubtWhereTheLowerOneIsMoreThanOneHundred() {
        var many = new ReportingFacts(ADMIN_ORGAN, TODAY, IncidentKind.LOSS, LEAK, NOTHING, Malice.NO, 101, null);
        var some = new ReportingFacts(ADMIN_ORGAN, TODAY, IncidentKind.LOSS, LEAK, NOTHING, Malice.NO, 100, null);

        assertThat(rules.grounds(many).get(0).unknown()).isEmpty();
        assertThat(rules.grounds(some).get(0).unknown()).containsExactly(Fact.PERSONS);
    }

    @Test
    void oneHundredPersonsAreNotMoreThanOneHundred() {
        assertThat(grounds(facts(IncidentKind.LOSS, NOTHING, Malice.NO, 100))).isEmpty();
        assertThat(grounds(facts(IncidentKind.LOSS, NOTHING, Malice.NO, 101))).containsExactly(R4);
    }

    @Test
    void aHospitalReportsLikeABusinessFromMoreThanOneThousandPersons() {
        assertThat(grounds(of(PRIVATE_RULE, NOTHING, 1000))).isEmpty();
        assertThat(grounds(of(PRIVATE_RULE, NOTHING, 1001))).containsExactly(P4);
        assertThat(grounds(of(ADMIN_ORGAN, NOTHING, 1000))).containsExactly(R4);

        var health = new JudgedInformation(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO);
        assertThat(grounds(of(PRIVATE_RULE, health, 1))).containsExactly(P1);
    }

    @Test
    void whatOnlyTheOrdinanceCallsSensitiveMakesNoDutyOfAHospital() {
        var ordinance = new JudgedInformation(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.YES, YesNoUnknown.NO);

        assertThat(grounds(of(ADMIN_ORGAN, ordinance, 1))).containsExactly(R5);
        assertThat(grounds(of(PRIVATE_RULE, ordinance, 1))).isEmpty();
    }

    @Test
    void theAssemblyReportsIndividualNumbersAndNothingElse() {
        var all = new JudgedInformation(YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.NO);
        var number = new JudgedInformation(YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.YES);

        assertThat(grounds(of(ASSEMBLY, all, 5000))).isEmpty();
        assertThat(grounds(of(ASSEMBLY, number, 1))).containsExactly(NUMBER_LEAKED);
    }

    /** So the strictest of several units concerned may be asked about in the place of all. */
    @Test
    void underStricterRulesThereIsADutyWhereverThereIsOneAndNoFewerDays() {
        var chance = new Random(26);
        for (var draw = 0; draw < 200; draw++) {
            var facts = drawn(chance);
            var before = rules.grounds(with(facts, ADMIN_ORGAN));
            for (var regime : List.of(PRIVATE_RULE, ASSEMBLY)) {
                var ruled = rules.grounds(with(facts, regime));
                if (!ruled.isEmpty()) {
                    assertThat(before).as(facts + " under " + regime).isNotEmpty();
                    assertThat(days(before)).as(facts + " under " + regime).isGreaterThanOrEqualTo(days(ruled));
                }
                before = ruled;
            }
        }
    }

    private static int days(List<RuledGround> ruled) {
        return ruled.stream().mapToInt(RuledGround::days).max().orElse(0);
    }

    private static ReportingFacts of(LegalRegime regime, JudgedInformation information, int persons) {
        return with(facts(IncidentKind.LOSS, information, Malice.NO, persons), regime);
    }

    private static ReportingFacts with(ReportingFacts facts, LegalRegime regime) {
        return new ReportingFacts(
                regime,
                facts.knownOn(),
                facts.kind(),
                facts.leak(),
                facts.information(),
                facts.malice(),
                facts.personsMin(),
                facts.persons());
    }

    @Test
    void theDayOfKnowingDecidesWhichLawBinds() {
        var number = new JudgedInformation(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.YES);
        for (var day : List.of(NUMBER_ACT.minusDays(1), NUMBER_ACT, ACT.minusDays(1), ACT)) {
            assertThat(grounds(
                            new ReportingFacts(ADMIN_ORGAN, day, IncidentKind.LOSS, LEAK, number, Malice.NO, null, 1)))
                    .as(day.toString())
                    .isEqualTo(
                            day.isBefore(NUMBER_ACT)
                                    ? List.of()
                                    : day.isBefore(ACT) ? List.of(NUMBER_LEAKED) : List.of(R1, NUMBER_LEAKED));
        }
    }

    /** Draws of all inputs together; the table is compared with the law as this test reads it. */
    @Test
    void theTableSaysWhatTheLawSaysOfAnyFacts() {
        var chance = new Random(43);
        var named = EnumSet.noneOf(Ground.class);
        for (var draw = 0; draw < 1500; draw++) {
            var facts = drawn(chance);
            assertThat(Set.copyOf(grounds(facts))).as(facts.toString()).isEqualTo(byTheLaw(facts));
            named.addAll(grounds(facts));
        }
        assertThat(named)
                .as("each ground that makes a duty stands in the table")
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Ground.values()).filter(Ground::makesDuty).toList());
    }

    @Test
    void unknownMakesNoLessDutiesThanYesAndMorePersonsNoFewer() {
        var chance = new Random(68);
        for (var draw = 0; draw < 100; draw++) {
            var facts = drawn(chance);
            for (var more : worse(facts)) {
                assertThat(grounds(more)).as(facts + " -> " + more).containsAll(grounds(facts));
            }
        }
    }

    private static List<ReportingFacts> worse(ReportingFacts facts) {
        var worse = new ArrayList<ReportingFacts>();
        var info = facts.information();
        worse.add(with(facts, facts.malice(), null));
        if (facts.persons() != null) {
            worse.add(with(facts, facts.malice(), facts.persons() + 50));
        }
        worse.add(with(facts, Malice.UNKNOWN, facts.persons()));
        worse.add(new ReportingFacts(
                facts.legalRegime(),
                facts.knownOn(),
                facts.kind(),
                facts.leak(),
                new JudgedInformation(YesNoUnknown.UNKNOWN, info.property(), info.ordinance(), YesNoUnknown.UNKNOWN),
                facts.malice(),
                facts.personsMin(),
                facts.persons()));
        worse.add(new ReportingFacts(
                facts.legalRegime(),
                facts.knownOn(),
                facts.kind(),
                LEAK,
                info,
                facts.malice(),
                facts.personsMin(),
                facts.persons()));
        return worse;
    }

    private static ReportingFacts with(ReportingFacts facts, Malice malice, @Nullable Integer persons) {
        return new ReportingFacts(
                facts.legalRegime(),
                facts.knownOn(),
                facts.kind(),
                facts.leak(),
                facts.information(),
                malice,
                facts.personsMin(),
                persons);
    }

    private static ReportingFacts drawn(Random chance) {
        return new ReportingFacts(
                LegalRegime.values()[chance.nextInt(3)],
                List.of(TODAY, ACT, ACT.minusDays(1), NUMBER_ACT, NUMBER_ACT.minusDays(1))
                        .get(chance.nextInt(5)),
                IncidentKind.values()[chance.nextInt(IncidentKind.values().length)],
                new LeakFacts(chance.nextInt(4) == 0, chance.nextInt(4) == 0, chance.nextInt(4) == 0),
                new JudgedInformation(answer(chance), answer(chance), answer(chance), answer(chance)),
                Malice.values()[chance.nextInt(3)],
                chance.nextInt(2) == 0 ? null : chance.nextInt(1, 80),
                upperEnd(chance));
    }

    /** Around both numbers from which the law counts, or open. */
    private static @Nullable Integer upperEnd(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> null;
            case 1, 2 -> chance.nextInt(80, 120);
            default -> chance.nextInt(980, 1020);
        };
    }

    private static YesNoUnknown answer(Random chance) {
        return YesNoUnknown.values()[chance.nextInt(3)];
    }

    private static Set<Ground> byTheLaw(ReportingFacts facts) {
        var found = EnumSet.noneOf(Ground.class);
        var noLeak = facts.kind() == IncidentKind.WRONG_ENTRY
                || facts.kind() == IncidentKind.DESTRUCTION && facts.leak().heldElsewhere();
        if (noLeak || facts.leak().encrypted()) {
            return found;
        }
        var info = facts.information();
        var seen = !facts.leak().recoveredUnseen();
        var wrongful = facts.malice() != Malice.NO;
        if (seen && !facts.knownOn().isBefore(ACT) && facts.legalRegime() == ADMIN_ORGAN) {
            add(found, R1, possible(info.sensitive()));
            add(found, R2, possible(info.property()));
            add(found, R3, wrongful);
            add(found, R4, moreThan(100, facts));
            add(found, R5, possible(info.ordinance()));
        }
        if (seen && !facts.knownOn().isBefore(ACT) && facts.legalRegime() == PRIVATE_RULE) {
            add(found, P1, possible(info.sensitive()));
            add(found, P2, possible(info.property()));
            add(found, P3, wrongful);
            add(found, P4, moreThan(1000, facts));
        }
        if (possible(info.myNumber()) && !facts.knownOn().isBefore(NUMBER_ACT)) {
            add(
                    found,
                    N1,
                    Set.of(
                                    IncidentKind.UNAUTHORIZED_ACCESS,
                                    IncidentKind.UNAUTHORIZED_VIEW,
                                    IncidentKind.RANSOMWARE,
                                    IncidentKind.TAMPERING)
                            .contains(facts.kind()));
            add(found, N2, wrongful);
            add(found, N3, facts.kind() == IncidentKind.MISPUBLICATION);
            add(found, N4, moreThan(100, facts));
            add(found, NUMBER_LEAKED, seen);
        }
        return found;
    }

    private static boolean moreThan(int persons, ReportingFacts facts) {
        return facts.persons() == null || facts.persons() > persons;
    }

    private static void add(Set<Ground> found, Ground ground, boolean applies) {
        if (applies) {
            found.add(ground);
        }
    }

    private static boolean possible(YesNoUnknown answer) {
        return answer != YesNoUnknown.NO;
    }

    private static ReportingFacts facts(
            IncidentKind kind, JudgedInformation information, Malice malice, @Nullable Integer persons) {
        return new ReportingFacts(ADMIN_ORGAN, TODAY, kind, LEAK, information, malice, null, persons);
    }

    private List<Ground> grounds(ReportingFacts facts) {
        return rules.grounds(facts).stream().map(RuledGround::ground).toList();
    }
}
