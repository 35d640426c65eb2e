package jp.todoke.clock.ringing;

import static jp.todoke.clock.counting.RuleFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.NationalCalendar;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.clock.counting.LadderKind;
import org.junit.jupiter.api.Test;

/** A limit by law rings in the mornings of closed days too. */
class StatutoryLadderTest {

    private static final List<Integer> FROM_DAY_THREE = List.of(2);
    private static final List<Integer> SEVEN_AND_THREE_DAYS_BEFORE = List.of(7, 3);

    @Test
    void thePreliminaryReportKnownBeforeTheYearEndRingsThroughIt() {
        assertThat(rungs(FROM_DAY_THREE, times("2026-12-28T10:00", "2027-01-01T24:00"), "2027-01-03T12:00"))
                .containsExactly(
                        "DAYS_BEFORE_2 2026-12-30T09:00 +0",
                        "DAYS_BEFORE_1 2026-12-31T09:00 +0",
                        "LIMIT 2027-01-01T09:00 +1",
                        "DAYS_AFTER_1 2027-01-02T09:00 +2",
                        "DAYS_AFTER_2 2027-01-03T09:00 +3",
                        "DAYS_AFTER_3 2027-01-04T09:00 +4");
    }

    @Test
    void theLastOpenDayRingsWhereItLiesBeforeTheWarning() {
        assertThat(rungs(FROM_DAY_THREE, times("2026-12-27T10:00", "2026-12-31T24:00"), "2026-12-27T10:00"))
                .containsExactly(
                        "DAYS_BEFORE_3 2026-12-28T09:00 +0",
                        "DAYS_BEFORE_2 2026-12-29T09:00 +0",
                        "DAYS_BEFORE_1 2026-12-30T09:00 +0",
                        "LIMIT 2026-12-31T09:00 +1");
    }

    @Test
    void theFinalReportWarnsSevenDaysBeforeAndDailyFromTheThird() {
        assertThat(rungs(
                        SEVEN_AND_THREE_DAYS_BEFORE, times("2026-11-24T10:00", "2026-12-23T24:00"), "2026-11-24T10:00"))
                .containsExactly(
                        "DAYS_BEFORE_7 2026-12-16T09:00 +0",
                        "DAYS_BEFORE_3 2026-12-20T09:00 +0",
                        "DAYS_BEFORE_2 2026-12-21T09:00 +0",
                        "DAYS_BEFORE_1 2026-12-22T09:00 +0",
                        "LIMIT 2026-12-23T09:00 +1");
    }

    @Test
    void aWarningMissedAtTheEntryRingsAtOnce() {
        var entered = new Ladder.Times(at("2026-12-28T10:00"), at("2026-12-31T15:00"), at("2027-01-01T24:00"));

        assertThat(rungs(FROM_DAY_THREE, entered, "2026-12-31T15:00"))
                .containsExactly("DAYS_BEFORE_1 2026-12-31T15:00 +0", "LIMIT 2027-01-01T09:00 +1");
    }

    @Test
    void onTheMorningOfTheLimitItselfOnlyTheLimitRings() {
        var entered = new Ladder.Times(at("2026-12-28T10:00"), at("2027-01-01T09:00"), at("2027-01-01T24:00"));

        assertThat(rungs(FROM_DAY_THREE, entered, "2026-12-31T15:00")).containsExactly("LIMIT 2027-01-01T09:00 +1");
    }

    @Test
    void aLimitPastAtTheEntryRingsAtOnceAndThenEachMorningAPostHigher() {
        var entered = new Ladder.Times(at("2027-01-02T23:00"), at("2027-01-02T23:00"), at("2027-01-01T24:00"));

        assertThat(rungs(FROM_DAY_THREE, entered, "2027-01-03T12:00"))
                .containsExactly(
                        "LIMIT 2027-01-02T23:00 +1",
                        "DAYS_AFTER_1 2027-01-03T09:00 +2",
                        "DAYS_AFTER_2 2027-01-04T09:00 +3");
    }

    @Test
    void aLimitPastAtTheEntryThatIsMovedADayEarlierDoesNotRingAnewForAMorningThatRang() {
        var moved = new Ladder.Times(at("2027-01-02T23:00"), at("2027-01-02T23:00"), at("2026-12-31T24:00"));
        var rang = List.of(
                new Ladder.Act("LIMIT", at("2027-01-02T23:00")),
                new Ladder.Act("DAYS_AFTER_1", at("2027-01-03T09:00")));

        assertThat(Ladder.of(
                                LadderKind.STATUTORY,
                                FROM_DAY_THREE,
                                moved,
                                at("2027-01-03T12:00"),
                                rang,
                                NationalCalendar.kept())
                        .open())
                .extracting(Ladder.DueRung::dueAt)
                .containsExactly(at("2027-01-04T09:00"));
    }

    private static Ladder.Times times(String known, String limit) {
        return new Ladder.Times(at(known), at(known), at(limit));
    }

    private static Stream<String> rungs(List<Integer> warningDays, Ladder.Times times, String now) {
        return Ladder.of(LadderKind.STATUTORY, warningDays, times, at(now), List.of(), NationalCalendar.kept())
                .open()
                .stream()
                .map(rung -> rung.name() + " "
                        + rung.dueAt().atOffset(ZoneOffset.ofHours(9)).toLocalDateTime() + " +" + rung.postsAbove());
    }
}
