package jp.todoke.incident.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.OpenWork.AtPlace;
import jp.todoke.incident.Track;
import jp.todoke.incident.progress.WhoHasIt.Place;
import jp.todoke.process.Step;
import jp.todoke.process.StepsAtPosts.AtPost;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;

/** Who has what is missing, until when and where it is done, is told by steps and clocks, and never guessed. */
class WhoHasItTest {

    private static final PartId WAKABA = new PartId("F001");
    private static final PartId MIDORI = new PartId("F002");
    private static final Instant SOON = Instant.parse("2012-12-26T08:15:00Z");
    private static final Instant LATER = Instant.parse("2012-12-28T08:15:00Z");
    private static final Supplier<String> NOBODY_ASKED = () -> {
        throw new AssertionError("a step says who has it");
    };

    private static final OpenWork SEARCH = new OpenWork("search-not-ended", "F001")
            .in(WAKABA)
            .doneBy(Step.CONFIRM_SEARCH_END, Step.AGREE_SEARCH_END, Step.RECORD_SEARCH_ROUND);

    @Test
    void whoeverHasItsOpenStepHasItUntilTheLimitOfTheClockThatTheStepMeets() {
        var who = new WhoHasIt(
                List.of(
                        step(Step.RECORD_SEARCH_ROUND, MIDORI, "みどり園長"),
                        step(Step.RECORD_SEARCH_ROUND, WAKABA, "わかば園長")),
                List.of(
                        clock(1, ClockKey.FIRST_SEARCH, MIDORI, SOON, NOBODY_ASKED),
                        clock(2, ClockKey.FIRST_SEARCH, WAKABA, LATER, NOBODY_ASKED)),
                WhoHasItTest::post);

        var missing = missing(who, SEARCH);

        assertThat(missing.heldBy()).containsExactly("わかば園長");
        assertThat(missing.step()).isEqualTo(Step.RECORD_SEARCH_ROUND);
        assertThat(missing.part()).isEqualTo(WAKABA);
        assertThat(missing.limit()).isEqualTo(LATER);
        assertThat(missing.clock()).isEqualTo("clock-2");
    }

    @Test
    void ofSeveralStepsTheLastOneThatWaitsSaysWhoHasIt() {
        var who = new WhoHasIt(
                List.of(step(Step.RECORD_SEARCH_ROUND, WAKABA, "園長"), step(Step.CONFIRM_SEARCH_END, WAKABA, "課長")),
                List.of(),
                WhoHasItTest::post);

        assertThat(missing(who, SEARCH).heldBy()).containsExactly("課長");
        assertThat(missing(who, SEARCH).limit()).isNull();
    }

    @Test
    void whatJointSectionsHaveIsHeldByAllOfThemUnlessItIsOfOne() {
        var who = new WhoHasIt(
                List.of(
                        new AtPost(Step.CHIEF_RECEIPT, WAKABA, "S1", "受領", "一課長"),
                        new AtPost(Step.CHIEF_RECEIPT, WAKABA, "S2", "受領", "二課長")),
                List.of(),
                WhoHasItTest::post);
        var received = new OpenWork("section-receipt-missing").in(WAKABA).doneBy(Step.CHIEF_RECEIPT);

        assertThat(missing(who, received).heldBy()).containsExactly("一課長", "二課長");
        assertThat(missing(who, received.ofSection("S2")).heldBy()).containsExactly("二課長");
    }

    @Test
    void whereNoStepWaitsYetItIsThePostThatTheClockNames() {
        var plan = clock(7, ClockKey.ENTRUSTEE_PLAN, new PartId("contract-3"), SOON, () -> "受託者 責任者");
        var who = new WhoHasIt(List.of(), List.of(plan), WhoHasItTest::post);

        var missing = missing(
                who,
                new OpenWork("contractor-plan-open")
                        .in(new PartId("contract-3"))
                        .until(ClockKey.ENTRUSTEE_PLAN));

        assertThat(missing.heldBy()).containsExactly("受託者 責任者");
        assertThat(missing.limit()).isEqualTo(SOON);
        assertThat(missing.step()).isNull();
        assertThat(missing.tab()).isEqualTo("search");
        assertThat(missing(
                                who,
                                new OpenWork("contractor-plan-open")
                                        .in(new PartId("contract-4"))
                                        .until(ClockKey.ENTRUSTEE_PLAN))
                        .limit())
                .isNull();
    }

    @Test
    void whatNeitherAStepNorAClockNamesIsAtThePostThatTheWorkNames() {
        var plan = clock(7, ClockKey.ENTRUSTEE_PLAN, new PartId("contract-3"), SOON, () -> "受託者 責任者");
        var who = new WhoHasIt(List.of(), List.of(plan), WhoHasItTest::post);
        var notice = new OpenWork("contractor-notice-open").at(Role.CONTRACTOR, "C001");

        assertThat(missing(who, notice).heldBy()).containsExactly("CONTRACTOR C001");
        assertThat(missing(who, notice).limit()).isNull();
        assertThat(missing(who, notice.until(ClockKey.ENTRUSTEE_PLAN)).heldBy()).containsExactly("受託者 責任者");
    }

    @Test
    void whereNeitherStepNorClockIsKnownNobodyAndNoTimeIsInvented() {
        var who = new WhoHasIt(
                List.of(step(Step.DRAFT_PLAN, null, "園長")),
                List.of(clock(1, ClockKey.PREVENTION_PLAN, null, SOON, NOBODY_ASKED)),
                WhoHasItTest::post);

        var missing = missing(who, new OpenWork("of-a-room-that-names-no-step"));

        assertThat(missing.heldBy()).isEmpty();
        assertThat(missing.limit()).isNull();
        assertThat(missing.clock()).isNull();
        assertThat(missing.step()).isNull();
    }

    @Test
    void whatWaitsOrRunsAndNoWorkNamesIsToldBeside() {
        var closing = step(Step.CLOSING_CHECK, null, "情報公開課");
        var measure = clock(2, ClockKey.MEASURE, new PartId("measure-1"), SOON, NOBODY_ASKED);
        var review = clock(3, ClockKey.EFFECTIVENESS, new PartId("review-3"), LATER, NOBODY_ASKED);
        var who = new WhoHasIt(
                List.of(step(Step.RECORD_SEARCH_ROUND, WAKABA, "園長"), closing),
                List.of(review, clock(1, ClockKey.FIRST_SEARCH, WAKABA, SOON, NOBODY_ASKED), measure),
                WhoHasItTest::post);

        assertThat(who.otherSteps(List.of(SEARCH.doing()))).containsExactly(closing);
        assertThat(who.otherClocks(List.of(SEARCH.doing()))).containsExactly(measure, review);
    }

    private static MissingWork missing(WhoHasIt who, OpenWork work) {
        return who.missing(new Place("search", Track.FACILITY_RESPONSE, "search"), new CaseText("まだです。"), work.doing());
    }

    private static AtPost step(Step step, PartId part, String post) {
        return new AtPost(step, part, null, step.key(), post);
    }

    private static RunningClock clock(long id, ClockKey key, PartId part, Instant limit, Supplier<String> post) {
        return new RunningClock("clock-" + id, key, part, limit, post);
    }

    private static String post(AtPlace place) {
        return place.role() + " " + place.unit();
    }
}
