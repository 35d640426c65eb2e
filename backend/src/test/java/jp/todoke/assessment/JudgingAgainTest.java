package jp.todoke.assessment;

import static jp.todoke.clock.counting.ClockKey.ASSESSMENT;
import static jp.todoke.clock.counting.ClockKey.CLOSING_CHECK;
import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PERSON_NOTICE_DONE;
import static jp.todoke.clock.counting.ClockKey.PERSON_NOTICE_START;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** No judgement of the duty is the last one while the case is open. */
@OfficeTest
class JudgingAgainTest {

    private static final PartId COMMISSION = new PartId("D1");

    /**
     * A fact on which a judgement rests and that becomes another; {@code named} where the table of duties then names a
     * ground that nobody judged. A theft by itself is none, nor are one more list and a moment of knowing.
     */
    enum Fact {
        COUNT(true, FactChange.Fact.PERSONS),
        KIND(false, FactChange.Fact.KIND),
        MALICE(true, FactChange.Fact.MALICE),
        INFORMATION_KINDS(true, FactChange.Fact.SENSITIVE, FactChange.Fact.PROPERTY, FactChange.Fact.ORDINANCE),
        MY_NUMBER(true, FactChange.Fact.MY_NUMBER),
        MEDIUM(false, FactChange.Fact.MEDIA),
        EARLIER_KNOWLEDGE(false, FactChange.Fact.COMMISSION_BASIS, FactChange.Fact.PERSONS_BASIS),
        BASIS_BY_TWO(false, FactChange.Fact.COMMISSION_BASIS);

        private final boolean named;
        private final Set<FactChange.Fact> judged;

        Fact(boolean named, FactChange.Fact... judged) {
            this.named = named;
            this.judged = Set.of(judged);
        }
    }

    /** Where the judging stands when it does. */
    enum State {
        NOT_JUDGED,
        DUTY,
        NO_DUTY_WAITING,
        NO_DUTY_CONFIRMED,
        UNKNOWN,
        AT_CLOSING_CHECK,
        CLOSED
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    Incidents incidents;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnATuesday() throws Exception {
        office = new TrackOffice(application);
        itIs("2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
        itIs("2026-11-24T10:10");
    }

    static Stream<Arguments> factsInEveryState() {
        return Stream.of(Fact.values())
                .flatMap(fact -> Stream.of(State.values()).map(state -> Arguments.of(fact, state)));
    }

    /** The rules that bind a unit are no fact of a case: {@link LegalRegimeTest} changes them. */
    @Test
    void everyFactOnWhichAJudgementRestsIsChangedHere() {
        assertThat(Stream.concat(
                        Stream.of(FactChange.Fact.LEGAL_REGIME),
                        Stream.of(Fact.values()).flatMap(fact -> fact.judged.stream())))
                .containsAll(List.of(FactChange.Fact.values()));
        assertThat(JudgedFacts.class.getRecordComponents())
                .as("what a judgement keeps: each must be told among its changes")
                .hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("factsInEveryState")
    void aFactThatChangesAsksForAJudgementWhereverTheJudgingStands(Fact fact, State state) throws Exception {
        theJudgingIs(state);
        itIs("2026-11-24T15:00");

        if (state == State.CLOSED) {
            assertThat(changes(fact)).isEqualTo(409);
            assertThat(office.openSteps(incident)).isEmpty();
            return;
        }
        assertThat(changes(fact)).isBetween(200, 299);

        assertThat(office.openSteps(incident))
                .containsOnlyOnce(Step.ASSESS_DUTY)
                .doesNotContain(Step.CONFIRM_NO_DUTY);
        assertThat(clock(ASSESSMENT).running()).isTrue();
        assertThat(clock(ASSESSMENT).limit())
                .isEqualTo(
                        fact == Fact.EARLIER_KNOWLEDGE && firstLimitRuns(state)
                                ? at("2026-11-24T17:15")
                                : at("2026-11-25T17:15"));
        assertThat(view().get("status").asString()).isEqualTo(state == State.NOT_JUDGED ? "TO_JUDGE" : "ASKED_AGAIN");
        var ended = state == State.NO_DUTY_CONFIRMED || state == State.AT_CLOSING_CHECK;
        var toldAgain = state == State.AT_CLOSING_CHECK ? 1 : 0;
        assertThat(view().get("changes").size())
                .isEqualTo(
                        state == State.NOT_JUDGED
                                ? 0
                                : (fact == Fact.EARLIER_KNOWLEDGE ? 2 : 1) + (ended && fact.named ? 1 + toldAgain : 0));
        assertThat(clock(PRELIMINARY_REPORT).running()).isEqualTo(!ended || fact.named);
        assertThat(clock(FINAL_REPORT).running()).isEqualTo(!ended || fact.named);
        assertThat(office.openSteps(incident).contains(Step.RECORD_NOTIFICATION))
                .isEqualTo(state != State.AT_CLOSING_CHECK || fact.named);
        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.RUNNING);
        office.read("joho-a", incident, "/closing").andExpect(jsonPath("$.hindrances[*].track", hasItem("assessment")));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONS, true",
        "DISTINCT_PERSONS, true",
        "PERSONS_REPEATED, false",
        "SHEETS, false",
        "HOUSEHOLDS, false"
    })
    void aNewNumberOfPersonsAsksForAnotherJudgementAndNoOtherNumberDoes(String unit, boolean asked) throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-12-01T09:00");
        counts("2026-12-01T08:30", unit, 1200).andExpect(status().isNoContent());

        assertThat(view().get("status").asString().equals("ASKED_AGAIN")).isEqualTo(asked);
    }

    @Test
    void afterAConfirmedNoDutyTwelveHundredPersonsLetTheLimitsRunAtOnceFromThatKnowledgeAndAreJudged()
            throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        assertThat(clock(PRELIMINARY_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        itIs("2026-12-01T09:00");
        counts("2026-12-01T08:30", "PERSONS", 1200).andExpect(status().isNoContent());
        assertThat(office.view("joho-b", incident, "/steps/assess-duty")
                        .get("due")
                        .asString())
                .isEqualTo(at("2026-12-02T17:15").toString());
        assertThat(view().at("/changes/0/before").asString()).isEqualTo("22-46");
        assertThat(view().at("/changes/0/now").asString()).isEqualTo("1200-1200");
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-06T00:00"));
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(office.openSteps(incident)).contains(Step.FILE_PRELIMINARY_REPORT);
        itIs("2026-12-02T10:00");
        office.read("joho-a", incident, "/assessment/consequences?verdict=DUTY")
                .andExpect(jsonPath("$.begins").value(empty()));

        judges("joho-a", "DUTY", "R4").andExpect(status().isOk()).andExpect(jsonPath("$.judgements", hasSize(2)));

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-06T00:00"));
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-05T00:00"));
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(ASSESSMENT).running()).isFalse();
        assertThat(office.openSteps(incident))
                .contains(Step.FILE_PRELIMINARY_REPORT)
                .doesNotContain(Step.ASSESS_DUTY);

        knew("2026-11-23T12:00", null);
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-06T00:00"));
        knew("2026-11-30T12:00", "TO_COMMISSION");
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-05T00:00"));
    }

    @Test
    void whereALaterNumberReplacedTheOneThatMadeTheDutyItCountsFromTheFirstOfThem() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-12-01T09:00");
        counts("2026-11-25T08:30", "SHEETS", 90);
        counts("2026-11-30T08:30", "PERSONS", 1200);
        itIs("2026-12-02T09:00");
        counts("2026-12-02T08:30", "PERSONS", 1300).andExpect(status().isNoContent());

        judges("joho-a", "DUTY", "R4").andExpect(status().isOk());

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-05T00:00"));
    }

    @Test
    void aNumberOfSheetsInThePlaceOfOneOfPersonsLeavesThePersonsUnknownFromThen() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-12-01T09:00");
        var first = office.view("joho-a", incident, "").at("/counts/0/id").asLong();
        office.send("encho", incident, "/counts", count("2026-12-01T08:30", "SHEETS", 22, 46, List.of(first)))
                .andExpect(status().isNoContent());
        assertThat(view().at("/changes/0/before").asString()).isEqualTo("22-46");
        assertThat(view().at("/changes/0/now").isNull()).isTrue();

        judges("joho-a", "DUTY", "R4").andExpect(status().isOk());

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-06T00:00"));
    }

    @Test
    void aWrongDutyIsDissolvedByTwoAndWhatWasFiledIsKeptAlsoWhenItArisesOnceMore() throws Exception {
        theJudgingIs(State.DUTY);
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", 0))
                .andExpect(status().isOk());
        asks("joho-a", "暗号化されていたことが分かったため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("ASKED_AGAIN"));
        assertThat(clock(FINAL_REPORT).running()).isTrue();
        office.read("joho-a", incident, "/assessment/consequences?verdict=NO_DUTY")
                .andExpect(jsonPath("$.ends[*].key").value(contains("FINAL_REPORT")))
                .andExpect(jsonPath("$.secondPerson").value(true))
                .andExpect(jsonPath("$.filedStays").value(true));

        judges("joho-a", "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(Step.FILE_FINAL_REPORT);
        confirms("joho-a").andExpect(status().isForbidden());
        confirms("joho-b").andExpect(status().isOk());

        assertThat(clock(FINAL_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(office.openSteps(incident)).doesNotContain(Step.FILE_FINAL_REPORT, Step.ASSESS_DUTY);
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].filings", hasSize(1)))
                .andExpect(jsonPath("$.duties[0].dissolved").isNotEmpty());
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[?(@.track == 'authority')]").value(empty()));

        itIs("2026-12-01T09:00");
        counts("2026-12-01T08:30", "PERSONS", 1200);
        judges("joho-a", "DUTY", "R4").andExpect(status().isOk());
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-06T00:00"));
        assertThat(office.openSteps(incident)).contains(Step.FILE_PRELIMINARY_REPORT);
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].dissolved").isEmpty())
                .andExpect(jsonPath("$.duties[0].filings", hasSize(0)))
                .andExpect(jsonPath("$.duties[0].earlier", hasSize(1)));
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", 1))
                .andExpect(status().isOk());
        office.send("joho-b", incident, "/authority/D1/final-report", Map.of("version", 2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));
    }

    @Test
    void whereTheMistakeWasInTheJudgementTheDutyCountsFromTheFirstKnowledge() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-11-26T09:00");
        asks("joho-b", "病歴の欄を見落としていたため。").andExpect(status().isOk());
        office.read("joho-a", incident, "/assessment/consequences?verdict=DUTY")
                .andExpect(jsonPath("$.begins[*].key").value(contains("PRELIMINARY_REPORT", "FINAL_REPORT")))
                .andExpect(jsonPath("$.begins[0].limit").value("2026-11-28T15:00:00Z"));
        judges("joho-b", "DUTY", "R1").andExpect(status().isOk());

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
        assertThat(clock(PRELIMINARY_REPORT).running()).isTrue();
    }

    @Test
    void whatIsNotKnownAfterAConfirmedNoDutyRunsProvisionallyToo() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-12-01T09:00");
        counts("2026-12-01T08:30", "PERSONS", 1200);
        judges("joho-a", "UNKNOWN")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_JUDGE_AGAIN"));

        assertThat(clock(PRELIMINARY_REPORT).running()).isTrue();
        assertThat(clock(PRELIMINARY_REPORT).state().name()).isEqualTo("PROVISIONAL");
        assertThat(clock(ASSESSMENT).running()).isTrue();
        assertThat(office.openSteps(incident)).contains(Step.ASSESS_DUTY, Step.FILE_PRELIMINARY_REPORT);
    }

    @Test
    void whatIsNoOtherFactAsksForNothing() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-11-25T09:00");

        office.send("encho", incident, "/counts", count("2026-11-25T08:30", "PERSONS", 22, 46))
                .andExpect(status().isNoContent());
        counts("2026-11-25T08:30", "SHEETS", 1200).andExpect(status().isNoContent());
        knew("2026-11-24T12:00", null);
        knew("2026-11-24T18:00", "TO_COMMISSION");

        assertThat(view().get("status").asString()).isEqualTo("JUDGED");
        assertThat(office.openSteps(incident)).doesNotContain(Step.ASSESS_DUTY);
    }

    @Test
    void severalChangesAndSeveralAskersGiveOneTaskAndOneLimit() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        itIs("2026-12-01T09:00");
        counts("2026-12-01T08:30", "PERSONS", 120);
        itIs("2026-12-02T09:00");
        counts("2026-12-02T08:30", "PERSONS", 1200);
        medium();
        asks("joho-a", "もう一度見るため。").andExpect(status().isOk());
        asks("joho-b", "もう一度見るため。").andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.ASSESS_DUTY);
        assertThat(clock(ASSESSMENT).limit()).isEqualTo(at("2026-12-02T17:15"));
        assertThat(view().get("changes").size())
                .as("persons, media, and from when it counts")
                .isEqualTo(3);
    }

    @Test
    void twoWhoChangeFactsAtOnceAreBothHeardAndAskOnce() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        var start = new CountDownLatch(1);
        var clerks = Executors.newFixedThreadPool(2);
        var answers = IntStream.of(120, 1200)
                .mapToObj(persons -> clerks.submit(() -> {
                    start.await();
                    return office.send(
                                    "encho",
                                    incident,
                                    "/counts",
                                    count("2026-11-24T10:05", "PERSONS", persons, persons, List.of()))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                }))
                .toList();
        start.countDown();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(204);
        }
        clerks.shutdown();

        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.ASSESS_DUTY);
        assertThat(clocks.of(incident))
                .filteredOn(clock -> clock.key() == ASSESSMENT && clock.running())
                .hasSize(1);
    }

    @Test
    void whoeverJudgesOnFactsThatAreOthersByNowIsToldSoAndLosesNothing() throws Exception {
        theJudgingIs(State.NO_DUTY_CONFIRMED);
        counts("2026-11-24T10:05", "PERSONS", 120);
        var opened = view();
        counts("2026-11-24T10:05", "PERSONS", 1200);

        judges("joho-a", opened.get("version").asInt(), opened.get("seen").asString(), "NO_DUTY", "NO_ITEM")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.changes[0].now").value("1200-1200"));
        judges("joho-a", opened.get("version").asInt(), view().get("seen").asString(), "DUTY", "R4")
                .andExpect(status().isOk());
    }

    @Test
    void aSecondPersonCannotConfirmWhatWasJudgedOnOtherFacts() throws Exception {
        theJudgingIs(State.NO_DUTY_WAITING);
        counts("2026-11-24T10:05", "PERSONS", 1200);

        confirms("joho-b").andExpect(status().isConflict());
        judges("joho-b", "NO_DUTY", "NO_ITEM")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_CONFIRM"));
        confirms("joho-a")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("JUDGED"));
    }

    @Test
    void atTheClosingCheckTheCaseGoesBackToWorkAndWaitsForItsClosingAgainWhenAllIsDone() throws Exception {
        theJudgingIs(State.AT_CLOSING_CHECK);
        counts("2026-11-24T10:05", "PERSONS", 1200);
        assertThat(clocks.find(incident, null, CLOSING_CHECK).orElseThrow().endReason())
                .isEqualTo(EndReason.BACK_AT_WORK);
        office.send("joho-b", incident, "/closing", Map.of("note", "")).andExpect(status().isUnprocessableEntity());
        assertThat(office.openSteps(incident))
                .contains(Step.FILE_PRELIMINARY_REPORT, Step.RECORD_NOTIFICATION, Step.ASSESS_DUTY);

        judges("joho-a", "DUTY", "R4").andExpect(status().isOk());
        assertThat(office.openSteps(incident))
                .containsExactlyInAnyOrder(Step.CLOSING_CHECK, Step.FILE_PRELIMINARY_REPORT, Step.RECORD_NOTIFICATION);
        assertThat(clock(PERSON_NOTICE_START).running()).isTrue();
        assertThat(clock(PERSON_NOTICE_DONE).running()).isTrue();
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", 0))
                .andExpect(status().isOk());
        office.send("joho-b", incident, "/authority/D1/final-report", Map.of("version", 1))
                .andExpect(status().isOk());
        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.RUNNING);
        var version =
                office.view("encho", incident, "/notification").get("version").asInt();
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                version,
                                "outcome",
                                "SETTLED",
                                "contents",
                                PlainSteps.contents(),
                                "contact",
                                Map.of(
                                        "told",
                                        1200,
                                        "means",
                                        "PHONE",
                                        "time",
                                        Told.at(office.now()),
                                        "contactedBy",
                                        "園長",
                                        "apology",
                                        true)))
                .andExpect(status().isOk());
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/notification/confirmation",
                        Map.of("version", version + 1, "confirmed", true))
                .andExpect(status().isOk());

        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.AT_CLOSING_CHECK);
        assertThat(clocks.find(incident, null, CLOSING_CHECK).orElseThrow().running())
                .isTrue();
        office.send("joho-b", incident, "/closing", Map.of("note", "")).andExpect(status().isNoContent());
        asks("joho-a", "もう一度見るため。").andExpect(status().isConflict());
    }

    @Test
    void onlyTheSecretariatAsksOnceThereIsAJudgementAndSaysWhy() throws Exception {
        asks("joho-a", "もう一度見るため。").andExpect(status().isConflict());
        theJudgingIs(State.DUTY);
        asks("encho", "もう一度見るため。").andExpect(status().isForbidden());
        asks("hoiku-kacho", "もう一度見るため。").andExpect(status().isForbidden());
        asks("joho-a", " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        asks("joho-a", "病歴の欄を見落としていたため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.judgements[0].asked.reason").value("病歴の欄を見落としていたため。"));
    }

    private void theJudgingIs(State state) throws Exception {
        switch (state) {
            case NOT_JUDGED -> {}
            case DUTY -> judges("joho-a", "DUTY", "R1").andExpect(status().isOk());
            case UNKNOWN -> judges("joho-a", "UNKNOWN").andExpect(status().isOk());
            case NO_DUTY_WAITING -> judges("joho-a", "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
            case NO_DUTY_CONFIRMED -> {
                theJudgingIs(State.NO_DUTY_WAITING);
                confirms("joho-b").andExpect(status().isOk());
            }
            case AT_CLOSING_CHECK -> {
                new EndedTracks(office, incident).withoutDuty();
                assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
            }
            case CLOSED -> {
                theJudgingIs(State.AT_CLOSING_CHECK);
                office.send("joho-b", incident, "/closing", Map.of("note", "")).andExpect(status().isNoContent());
            }
        }
    }

    /** What the door answers to whoever writes the fact down. */
    private int changes(Fact fact) throws Exception {
        var answer =
                switch (fact) {
                    case COUNT -> counts("2026-11-24T14:00", "PERSONS", 1200);
                    case KIND -> nature("THEFT", "NO");
                    case MALICE -> nature("LOSS", "YES");
                    case INFORMATION_KINDS ->
                        office.send(
                                "encho",
                                incident,
                                "/information-kinds",
                                Map.of("kinds", List.of("HEALTH"), "allChecked", false, "basis", "名簿の写し"));
                    case MY_NUMBER -> nature("LOSS", "NO", Map.of("myNumber", "YES"));
                    case MEDIUM -> medium();
                    case EARLIER_KNOWLEDGE -> knew("2026-11-23T09:00", null);
                    case BASIS_BY_TWO -> basisByTwo();
                };
        return answer.andReturn().getResponse().getStatus();
    }

    /** Until it is judged for good the first limit runs, which counts from the first knowledge. */
    private static boolean firstLimitRuns(State state) {
        return state == State.NOT_JUDGED || state == State.UNKNOWN || state == State.NO_DUTY_WAITING;
    }

    private ResultActions basisByTwo() throws Exception {
        var knowing = knew("2026-11-24T14:00", "TO_COMMISSION");
        if (knowing.andReturn().getResponse().getStatus() >= 300) {
            return knowing;
        }
        var entry = office.view("joho-a", incident, "")
                .get("knowledge")
                .valueStream()
                .mapToLong(known -> known.get("id").asLong())
                .max()
                .orElseThrow();
        office.send(
                        "joho-a",
                        incident,
                        "/duty-bases/TO_COMMISSION/proposals",
                        Map.of("knowledge", entry, "reason", "１２０人と分かったのはこの時"))
                .andExpect(status().isOk());
        var proposal = office.view("joho-a", incident, "/duty-bases")
                .get(0)
                .get("proposals")
                .get(0)
                .get("id")
                .asLong();
        return office.send(
                "joho-b",
                incident,
                "/duty-bases/TO_COMMISSION/proposals/" + proposal + "/decision",
                Map.of("confirmed", true));
    }

    private ResultActions medium() throws Exception {
        return office.sendOnce(
                "encho",
                incident,
                "/media",
                Map.of(
                        "kind",
                        "PAPER",
                        "label",
                        "名簿",
                        "quantity",
                        1,
                        "unit",
                        "冊",
                        "approx",
                        false,
                        "contents",
                        List.of(Map.of("persons", List.of(30), "what", "氏名、病歴", "approx", false))));
    }

    private ResultActions nature(String kind, String malice) throws Exception {
        return nature(kind, malice, Map.of());
    }

    private ResultActions nature(String kind, String malice, Map<String, String> circumstances) throws Exception {
        return office.send(
                "encho",
                incident,
                "/natures",
                Map.of(
                        "circumstances",
                        circumstances,
                        "kind",
                        kind,
                        "malice",
                        malice,
                        "known",
                        Told.at(at("2026-11-24T14:00")),
                        "reason",
                        "窓が割られていた。"));
    }

    private ResultActions counts(String asOf, String unit, int number) throws Exception {
        return office.send("encho", incident, "/counts", count(asOf, unit, number, number));
    }

    /** A number in the place of what was said before of the same unit. */
    private Map<String, Object> count(String asOf, String unit, int min, int max) throws Exception {
        var before = new ArrayList<Long>();
        for (var line : office.view("joho-a", incident, "").get("counts")) {
            if (line.get("replacedBy").isNull() && line.get("unit").asString().equals(unit)) {
                before.add(line.get("id").asLong());
            }
        }
        return count(asOf, unit, min, max, before);
    }

    private static Map<String, Object> count(String asOf, String unit, int min, int max, List<Long> replaces) {
        return Map.of(
                "asOf",
                at(asOf).toString(),
                "unit",
                unit,
                "min",
                min,
                "max",
                max,
                "unknown",
                false,
                "approx",
                false,
                "mayOverlap",
                false,
                "basis",
                "名簿",
                "replaces",
                replaces);
    }

    private ResultActions knew(String local, String of) throws Exception {
        var body = new HashMap<String, Object>(Map.of("knower", "職員", "employer", "BODY", "known", Told.at(at(local))));
        body.put("of", of);
        return office.send("joho-a", incident, "/knowledge", body);
    }

    private ResultActions asks(String login, String reason) throws Exception {
        return office.send(login, incident, "/assessment/new-judgement", Map.of("reason", reason));
    }

    private ResultActions judges(String login, String verdict, String... grounds) throws Exception {
        return judges(login, view().get("version").asInt(), view().get("seen").asString(), verdict, grounds);
    }

    private ResultActions judges(String login, int version, String seen, String verdict, String... grounds)
            throws Exception {
        return office.send(
                login,
                incident,
                "/assessment/verdict",
                Map.of(
                        "version",
                        version,
                        "seen",
                        seen,
                        "verdict",
                        verdict,
                        "grounds",
                        List.of(grounds),
                        "reason",
                        "控えから分かった。"));
    }

    private ResultActions confirms(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/assessment/no-duty-confirmation",
                Map.of("version", view().get("version").asInt(), "outcome", "CONFIRMED"));
    }

    private tools.jackson.databind.JsonNode view() throws Exception {
        return office.view("joho-a", incident, "/assessment");
    }

    private ClockView clock(ClockKey key) {
        var part = key == PRELIMINARY_REPORT || key == FINAL_REPORT ? COMMISSION : null;
        return clocks.find(incident, part, key).orElseThrow();
    }

    private void itIs(String local) {
        time.set(at(local));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
