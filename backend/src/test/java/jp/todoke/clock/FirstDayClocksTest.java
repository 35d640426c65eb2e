package jp.todoke.clock;

import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.ringing.RingingClocks;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OfficeTest
class FirstDayClocksTest {

    private static final PartId NURSERY = NurseryCase.FACILITY;

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    RingingClocks ringing;

    @Autowired
    RecountedClocks recounted;

    @Autowired
    OpenSteps steps;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTuesdayAfternoon() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-25T14:01");
        incident = office.noticed("2012-12-25T14:00");
    }

    @Test
    void aCaseStartsTheFourClocksThatCountFromItsKnowledge() {
        assertThat(ofTheFirstDay())
                .extracting(clock -> clock.key() + " " + clock.limit())
                .containsExactly(
                        "HEAD_REPORT " + at("2012-12-25T14:30"), "FIRST_SEARCH " + at("2012-12-25T16:00"),
                        "SECRETARIAT_TOLD " + at("2012-12-25T17:15"), "WRITTEN_REPORT " + at("2012-12-27T17:15"));
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void theCasePageSaysWhoHasToActByWhen() throws Exception {
        office.read("hoiku-kacho", "incidents/" + incident + "/clocks")
                .andExpect(jsonPath("$.clocks[0].key").value("HEAD_REPORT"))
                .andExpect(jsonPath("$.clocks[0].post").value("園長"))
                .andExpect(jsonPath("$.clocks[1].post").value("保育士"))
                .andExpect(jsonPath("$.clocks[2].post").value("審議会事務局"))
                .andExpect(jsonPath("$.clocks[2].state").value("RUNNING"));
    }

    @Test
    void anEarlierKnowledgeMovesEveryClockThatCountsFromItAndTheListOfTasks() throws Exception {
        somebodyKnew("2012-12-25T13:50");

        assertThat(ofTheFirstDay())
                .extracting(clock -> clock.key() + " " + clock.limit())
                .containsExactly(
                        "HEAD_REPORT " + at("2012-12-25T14:20"), "FIRST_SEARCH " + at("2012-12-25T15:50"),
                        "SECRETARIAT_TOLD " + at("2012-12-25T17:15"), "WRITTEN_REPORT " + at("2012-12-27T17:15"));
        office.read("encho", "tasks?view=mine&incident=" + incident)
                .andExpect(jsonPath("$.items[0].due").value("2012-12-25T05:20:00Z"));
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void aLimitThatIsPastThroughAnEarlierKnowledgeRingsAsLateAndTheReportGoesUp() throws Exception {
        somebodyKnew("2012-12-24T09:00");

        office.ringsUntil(() -> steps.of(incident).stream().anyMatch(step -> step.step() == Step.CHIEF_RECEIPT)
                && office.acts(incident, ClockKey.HEAD_REPORT).equals(List.of("HALF_TIME skipped", "LIMIT")));
        assertThat(clock(ClockKey.SECRETARIAT_TOLD).limit()).isEqualTo(at("2012-12-25T10:00"));
        assertThat(office.acts(incident, ClockKey.SECRETARIAT_TOLD)).isEmpty();
        assertThat(clock(ClockKey.SECRETARIAT_TOLD).notAskedUntil())
                .as("the time of the rule, from the entry on")
                .isBetween(at("2012-12-26T15:01"), at("2012-12-26T15:03"));
        assertThatThrownBy(() -> clocks.met(incident, null, ClockKey.SECRETARIAT_TOLD, at("2012-12-26T15:04"), null))
                .isInstanceOf(InvalidInput.class);
        assertThat(office.broken(incident)).isEmpty();

        office.itIs("2012-12-26T09:00");
        office.ringsUntil(() -> office.acts(incident, ClockKey.SECRETARIAT_TOLD).equals(List.of("LIMIT")));
    }

    @Test
    void aLaterKnowledgeAndThatOfAContractorMoveNothing() throws Exception {
        somebodyKnew("2012-12-25T14:01");
        office.send(
                        "encho",
                        incident + "/knowledge",
                        """
                {"knower": "受託者の担当", "employer": "CONTRACTOR", "known": {"startsAt": "2012-12-24T10:00:00+09:00", "openEnd": false}}""")
                .andExpect(status().isNoContent());

        assertThat(clock(ClockKey.HEAD_REPORT).limit()).isEqualTo(at("2012-12-25T14:30"));
    }

    @Test
    void whatWasDoneInTimeStaysInTimeWhateverIsKnownLater() throws Exception {
        clocks.met(incident, NURSERY, ClockKey.FIRST_SEARCH, at("2012-12-25T15:55"), null);

        somebodyKnew("2012-12-25T13:00");

        assertThat(clock(ClockKey.FIRST_SEARCH).state()).isEqualTo(ClockState.MET);
        assertThat(clock(ClockKey.FIRST_SEARCH).limit()).isEqualTo(at("2012-12-25T16:00"));
    }

    @Test
    void aClockMovedToALaterLimitRingsThereAnewAndOnce() {
        office.itIs("2012-12-25T16:00");
        office.ringsUntil(() -> office.acts(incident, ClockKey.FIRST_SEARCH).contains("LIMIT"));

        recounted.move(incident, NURSERY, ClockKey.FIRST_SEARCH, at("2012-12-25T14:10"));
        assertThat(clock(ClockKey.FIRST_SEARCH).limit()).isEqualTo(at("2012-12-25T16:10"));
        assertThat(office.broken(incident)).isEmpty();
        office.itIs("2012-12-25T16:10");

        office.ringsUntil(() -> office.acts(incident, ClockKey.FIRST_SEARCH).stream()
                        .filter("LIMIT"::equals)
                        .count()
                == 2);
        assertThat(office.mailsTo("encho", incident))
                .extracting(mail -> mail.subject())
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aCaseEnteredLateRunsElapsedTimeFromTheEntryAndKeepsItsLimitsInDays() throws Exception {
        office.itIs("2012-12-28T11:00");
        incident = office.noticed("2012-12-25T14:00");
        var entered = clock(ClockKey.HEAD_REPORT).limit().minusSeconds(1800);

        assertThat(ofTheFirstDay())
                .allSatisfy(clock -> assertThat(clock.startedLate()).isTrue());
        assertThat(entered).isAfter(at("2012-12-28T10:59"));
        assertThat(clock(ClockKey.WRITTEN_REPORT).limit()).isEqualTo(at("2012-12-27T17:15"));

        somebodyKnew("2012-12-24T10:00");

        assertThat(clock(ClockKey.HEAD_REPORT).limit()).isEqualTo(entered.plusSeconds(1800));
        assertThat(clock(ClockKey.WRITTEN_REPORT).limit()).isEqualTo(at("2012-12-26T17:15"));
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void whoeverEntersACaseAfterItsLimitsIsAskedOnceForTheReason() throws Exception {
        office.itIs("2012-12-28T11:00");
        incident = office.noticed("2012-12-25T14:00");
        office.read("encho", "incidents/" + incident + "/clocks")
                .andExpect(jsonPath("$.enteredLate")
                        .value(hasItems(
                                "HEAD_REPORT",
                                "FIRST_SEARCH",
                                "SECRETARIAT_TOLD",
                                "WRITTEN_REPORT",
                                "ASSESSMENT",
                                "PERSON_NOTICE_START")))
                .andExpect(jsonPath("$.lateStart").doesNotExist());

        office.send("encho", incident + "/late-start", "{\"reason\": \"園内で捜していたため\"}")
                .andExpect(status().isNoContent());
        office.send("hoiku-kacho", incident + "/late-start", "{\"reason\": \"あとから別の理由\"}")
                .andExpect(status().isNoContent());
        clocks.metOn(incident, NURSERY, ClockKey.WRITTEN_REPORT, LocalDate.parse("2012-12-28"), null);

        assertThat(clock(ClockKey.WRITTEN_REPORT).latenessReason()).isEqualTo(new CaseText("園内で捜していたため"));
        office.itIs("2012-12-28T14:00");
        assertThatThrownBy(() -> clocks.met(incident, NURSERY, ClockKey.FIRST_SEARCH, at("2012-12-28T13:30"), null))
                .isInstanceOf(InvalidInput.class);
        office.read("encho", "incidents/" + incident + "/clocks")
                .andExpect(jsonPath("$.lateStart.reason").value("園内で捜していたため"))
                .andExpect(jsonPath("$.lateStart.byPost").value("園長"));
    }

    @Test
    void whereOnlyTheDayOfAnActIsKnownTheLimitsDayIsInTime() {
        clocks.metOn(incident, NURSERY, ClockKey.WRITTEN_REPORT, LocalDate.parse("2012-12-27"), null);

        assertThat(clock(ClockKey.WRITTEN_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(ClockKey.WRITTEN_REPORT).metOn()).isEqualTo("2012-12-27");
        assertThatThrownBy(() ->
                        clocks.metOn(incident, NURSERY, ClockKey.FIRST_SEARCH, LocalDate.parse("2012-12-26"), " "))
                .isInstanceOf(InvalidInput.class);
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void whatIsNotNeededEndsWithItsTimer() {
        clocks.end(incident, NURSERY, ClockKey.FIRST_SEARCH, EndReason.NOT_NEEDED);
        assertThat(clock(ClockKey.FIRST_SEARCH).endReason()).isEqualTo(EndReason.NOT_NEEDED);
        assertThat(clock(ClockKey.HEAD_REPORT).running()).isTrue();

        clocks.end(incident, EndReason.WITHDRAWN);

        assertThat(clocks.of(incident)).noneMatch(ClockView::running);
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void afterTheLimitItRisesByAPostEachOpenMorningUpToTheDeputyMayor() {
        office.itIs("2012-12-25T14:30");
        office.ringsUntil(() -> office.acts(incident, ClockKey.HEAD_REPORT).contains("LIMIT"));
        office.itIs("2012-12-26T09:00");
        office.ringsUntil(() -> mailsAboutTheHead("kodomo-bucho") == 1);
        assertThat(mailsAboutTheHead("fuku-shicho")).isZero();
        office.itIs("2012-12-27T09:00");
        office.ringsUntil(() -> mailsAboutTheHead("fuku-shicho") == 1);
        office.itIs("2013-01-04T09:00");
        office.ringsUntil(() -> mailsAboutTheHead("fuku-shicho") == 2);

        assertThat(mailsAboutTheHead("kodomo-bucho")).isEqualTo(2);
        assertThat(office.acts(incident, ClockKey.HEAD_REPORT))
                .containsExactly(
                        "HALF_TIME skipped",
                        "LIMIT",
                        "LIMIT_PLUS_1",
                        "LIMIT_PLUS_2",
                        "LIMIT_PLUS_3 skipped",
                        "LIMIT_PLUS_4");
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void aHeadWhoReportsWhileTheClockRingsIsHeardAndTheClockStops() throws Exception {
        office.itIs("2012-12-25T14:20");

        atOnce(this::headDone, this::ring, this::headDone);

        assertThat(clock(ClockKey.HEAD_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void aClockMovedWhileItRingsKeepsOneTimer() throws Exception {
        office.itIs("2012-12-25T14:20");

        atOnce(() -> recounted.move(incident, NURSERY, ClockKey.HEAD_REPORT, at("2012-12-25T13:55")), this::ring);

        assertThat(clock(ClockKey.HEAD_REPORT).limit()).isEqualTo(at("2012-12-25T14:25"));
        assertThat(office.broken(incident)).isEmpty();
    }

    /** A clerk, a rung and the engine's own timer, all at once. */
    private static void atOnce(Runnable... acts) throws Exception {
        var ready = new CyclicBarrier(acts.length);
        for (var done : Stream.of(acts)
                .map(act -> CompletableFuture.runAsync(() -> {
                    try {
                        ready.await(5, TimeUnit.MINUTES);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    act.run();
                }))
                .toList()) {
            done.get(5, TimeUnit.MINUTES);
        }
    }

    private List<ClockView> ofTheFirstDay() {
        return clocks.of(incident).stream()
                .filter(clock -> clock.key().compareTo(ClockKey.WRITTEN_REPORT) <= 0)
                .toList();
    }

    private void ring() {
        ringing.act(clock(ClockKey.HEAD_REPORT).id());
    }

    private void headDone() {
        clocks.met(incident, NURSERY, ClockKey.HEAD_REPORT, at("2012-12-25T14:20"), null);
    }

    private long mailsAboutTheHead(String login) {
        return office.mailsTo(login, incident).stream()
                .filter(mail -> mail.subject().contains("所属長の報告"))
                .count();
    }

    private void somebodyKnew(String local) throws Exception {
        office.send(
                        "encho",
                        incident + "/knowledge",
                        "{\"knower\": \"保育士\", \"employer\": \"BODY\", \"known\": {\"startsAt\": \"" + local
                                + ":00+09:00\", \"openEnd\": false}}")
                .andExpect(status().isNoContent());
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, key == ClockKey.SECRETARIAT_TOLD ? null : NURSERY, key)
                .orElseThrow();
    }
}
