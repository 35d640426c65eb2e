package jp.todoke.clock.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final NationalCalendar CALENDAR = NationalCalendar.kept();
    private static final Ladder.Times HALF_AN_HOUR =
            new Ladder.Times(at("2012-12-25T16:40"), at("2012-12-25T16:41"), at("2012-12-25T17:10"));
    private static final Ladder.Times TWO_OPEN_DAYS =
            new Ladder.Times(at("2012-12-25T16:40"), at("2012-12-25T16:41"), at("2012-12-27T17:15"));

    @Test
    void elapsedTimeRingsAtHalfTimeAndAtTheLimitAndThenEachOpenMorning() {
        assertThat(rungs(LadderKind.HOUSE_ELAPSED, HALF_AN_HOUR, "2013-01-04T12:00"))
                .containsExactly(
                        "HALF_TIME 2012-12-25T16:55 +0",
                        "LIMIT 2012-12-25T17:10 +1",
                        "LIMIT_PLUS_1 2012-12-26T09:00 +2",
                        "LIMIT_PLUS_2 2012-12-27T09:00 +3",
                        "LIMIT_PLUS_3 2012-12-28T09:00 +4",
                        "LIMIT_PLUS_4 2013-01-04T09:00 +5",
                        "LIMIT_PLUS_5 2013-01-07T09:00 +6");
    }

    @Test
    void openDaysRingOnlyInTheMorningOfOpenDays() {
        assertThat(rungs(LadderKind.HOUSE_DAYS, TWO_OPEN_DAYS, "2012-12-28T12:00"))
                .containsExactly(
                        "DAY_BEFORE 2012-12-26T09:00 +0",
                        "LIMIT 2012-12-28T09:00 +1",
                        "LIMIT_PLUS_1 2013-01-04T09:00 +2");
    }

    @Test
    void aDayBeforeThatIsAlreadyPastGivesWayToTheMorningOfTheLimit() {
        var knownAtTheWeekend =
                new Ladder.Times(at("2012-12-22T20:00"), at("2012-12-22T20:05"), at("2012-12-25T10:00"));
        var knownToday = new Ladder.Times(at("2012-12-25T16:40"), at("2012-12-25T16:41"), at("2012-12-25T17:15"));

        assertThat(rungs(LadderKind.HOUSE_DAYS, knownAtTheWeekend, "2012-12-22T21:00"))
                .containsExactly("DAY_BEFORE 2012-12-25T09:00 +0", "LIMIT 2012-12-26T09:00 +1");
        assertThat(rungs(LadderKind.HOUSE_DAYS, knownToday, "2012-12-25T16:50"))
                .containsExactly("LIMIT 2012-12-26T09:00 +1");
    }

    @Test
    void aLimitAlreadyPastAtTheEntryRingsFromTheEntryOn() {
        var entered = new Ladder.Times(at("2013-01-10T11:00"), at("2013-01-10T11:00"), at("2012-12-27T17:15"));

        assertThat(rungs(LadderKind.HOUSE_DAYS, entered, "2013-01-10T12:00"))
                .containsExactly("LIMIT 2013-01-11T09:00 +1");
    }

    @Test
    void aLimitThatBecamePastByAMoveRingsAtOnceAndNotAllTheMorningsSince() {
        var moved = new Ladder.Times(at("2012-12-20T10:00"), at("2012-12-25T16:50"), at("2012-12-20T10:30"));

        assertThat(ladder(LadderKind.HOUSE_ELAPSED, moved, "2012-12-25T16:50").latestDue(at("2012-12-25T16:50")))
                .hasValueSatisfying(rung -> assertThat(rung.name()).isEqualTo("LIMIT"));
    }

    @Test
    void afterAStandstillOnlyTheLatestRungRingsAndTheOthersAreSkipped() {
        var ladder = ladder(LadderKind.HOUSE_ELAPSED, HALF_AN_HOUR, "2012-12-27T11:00");

        var ringing = ladder.latestDue(at("2012-12-27T11:00")).orElseThrow();

        assertThat(ringing.name()).isEqualTo("LIMIT_PLUS_2");
        assertThat(ladder.next(at("2012-12-27T11:00"))).isEqualTo(ringing);
        assertThat(ladder.skippedFor(ringing))
                .extracting(Ladder.DueRung::name)
                .containsExactly("HALF_TIME", "LIMIT", "LIMIT_PLUS_1");
    }

    @Test
    void nothingRingsBeforeItsMinuteOrTwice() {
        var just = at("2012-12-25T16:55").minusMillis(1);
        var done = new Ladder.Act("HALF_TIME", at("2012-12-25T16:55"));

        assertThat(ladder(LadderKind.HOUSE_ELAPSED, HALF_AN_HOUR, "2012-12-25T16:50")
                        .latestDue(just))
                .isEmpty();
        assertThat(ladder(LadderKind.HOUSE_ELAPSED, HALF_AN_HOUR, "2012-12-25T16:56", done)
                        .next(at("2012-12-25T16:56"))
                        .name())
                .isEqualTo("LIMIT");
    }

    @Test
    void aClockMovedToALaterLimitRingsThereAnew() {
        var rang = new Ladder.Act("LIMIT", at("2012-12-25T17:10"));
        var later = new Ladder.Times(at("2012-12-25T18:00"), at("2012-12-25T17:30"), at("2012-12-25T18:30"));

        assertThat(ladder(LadderKind.HOUSE_ELAPSED, later, "2012-12-25T18:30", rang)
                        .latestDue(at("2012-12-25T18:30")))
                .hasValueSatisfying(rung -> assertThat(rung.name()).isEqualTo("LIMIT"));
    }

    @Test
    void theLadderNeverEndsWhileTheClockIsOpen() {
        var acts = new ArrayList<Ladder.Act>();
        var now = at("2012-12-25T17:10");
        for (int day = 0; day < 60; day++) {
            var next = Ladder.of(LadderKind.HOUSE_ELAPSED, List.of(), HALF_AN_HOUR, now, acts, CALENDAR)
                    .next(now);
            acts.add(new Ladder.Act(next.name(), next.dueAt().isAfter(now) ? next.dueAt() : now));
            now = acts.get(acts.size() - 1).actedAt();
        }

        assertThat(acts.get(59).rung()).isEqualTo("LIMIT_PLUS_58");
    }

    private static Stream<String> rungs(LadderKind kind, Ladder.Times times, String now) {
        var shown = ladder(kind, times, now).open();
        return shown.stream()
                .map(rung -> rung.name() + " "
                        + rung.dueAt().atOffset(ZoneOffset.ofHours(9)).toLocalDateTime() + " +" + rung.postsAbove());
    }

    private static Ladder ladder(LadderKind kind, Ladder.Times times, String now, Ladder.Act... acts) {
        return Ladder.of(kind, List.of(), times, at(now), List.of(acts), CALENDAR);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+09:00").toInstant();
    }
}
