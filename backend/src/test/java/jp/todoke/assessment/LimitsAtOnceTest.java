package jp.todoke.assessment;

import static java.util.Map.entry;
import static jp.todoke.clock.counting.ClockKey.ASSESSMENT;
import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * 規則の見立てによる義務: whichever input of the table of duties changes after a judgement, what the table names then runs at
 * once, before anybody has judged it.
 */
@OfficeTest
class LimitsAtOnceTest {

    private static final PartId COMMISSION = new PartId("D1");
    private static final Instant SEEN = at("2026-11-24T10:05");
    private static final Instant LEARNT = at("2026-11-26T08:30");

    /** From a knowledge of 24 November, and of the 26th. */
    private static final Map<ClockKey, Instant> FROM_THE_FIRST_REPORT = Map.ofEntries(
            entry(PRELIMINARY_REPORT, at("2026-11-29T00:00")), entry(FINAL_REPORT, at("2026-12-24T00:00")));

    private static final Map<ClockKey, Instant> FROM_THE_NEW_KNOWLEDGE = Map.ofEntries(
            entry(PRELIMINARY_REPORT, at("2026-12-01T00:00")), entry(FINAL_REPORT, at("2026-12-26T00:00")));

    /** A fact as a clerk sends it. */
    private record Sent(String path, Map<String, ?> body) {}

    /** An input of the table that becomes such that it names a ground which it did not. */
    enum Input {
        PERSONS(Set.of("personsMin", "persons"), "R4", fact("/counts", count(1200, LEARNT))),
        MALICE(Set.of("malice"), "R3", fact("/natures", nature("LOSS", "YES", "NO", LEARNT))),
        MY_NUMBER(
                Set.of("information.myNumber"), "NUMBER_LEAKED", fact("/natures", nature("LOSS", "NO", "YES", LEARNT))),
        SENSITIVE(Set.of("information.sensitive"), "R1", fact("/information-kinds", kinds("HEALTH"))),
        PROPERTY(Set.of("information.property"), "R2", fact("/information-kinds", kinds("ACCOUNT"))),
        ORDINANCE(Set.of("information.ordinance"), "R5", fact("/information-kinds", kinds("ORDINANCE"))),
        KIND(
                Set.of("kind"),
                "R4",
                fact("/natures", nature("LOSS", "NO", "NO", LEARNT)),
                fact("/natures", nature("DESTRUCTION", "NO", "NO", SEEN)),
                fact("/media/1/revision", revision(1, Map.of("copies", "YES"))),
                fact("/counts", count(1200, SEEN))),
        COPIES(
                Set.of("leak.heldElsewhere"),
                "R4",
                fact("/media/1/revision", revision(2, Map.of("copies", "NO"))),
                fact("/natures", nature("DESTRUCTION", "NO", "NO", SEEN)),
                fact("/media/1/revision", revision(1, Map.of("copies", "YES"))),
                fact("/counts", count(1200, SEEN))),
        ENCRYPTED(
                Set.of("leak.encrypted"),
                "R4",
                fact("/media/1/revision", revision(2, Map.of("protection", "PASSWORD"))),
                fact("/media/1/revision", revision(1, Map.of("protection", "ENCRYPTED_KEY_APART"))),
                fact("/counts", count(1200, SEEN))),
        FOUND_UNSEEN(
                Set.of("leak.recoveredUnseen"),
                "R4",
                fact("/media/1/find", find(1, "YES")),
                fact("/media/1/find", find(0, "NO")),
                fact("/counts", count(1200, SEEN)));

        private final Set<String> inputs;
        private final String ground;
        private final Sent changed;
        private final List<Sent> before;

        Input(Set<String> inputs, String ground, Sent changed, Sent... before) {
            this.inputs = inputs;
            this.ground = ground;
            this.changed = changed;
            this.before = List.of(before);
        }
    }

    /**
     * An earlier day of knowing never names more, and moves the limits by itself ({@code LegalDutyTest}); under which
     * rules a unit is, is no fact of a case: {@link LegalRegimeTest}.
     */
    private static final Set<String> ELSEWHERE = Set.of("knownOn", "legalRegime");

    /**
     * How far the case is when it does. Not judged, the limits run from the first report. A report under way tells the
     * new facts by its own limit, which is the earlier one. A closed case takes no fact before it is reopened.
     */
    enum State {
        NOT_JUDGED,
        DUTY,
        NO_DUTY,
        REPORTED,
        CLOSED,
        REOPENED
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    AssessmentPart part;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aListOfThirtyWasLostOfWhichTheTableKnowsNoDuty() throws Exception {
        office = new TrackOffice(application);
        itIs("2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
        itIs("2026-11-24T10:10");
        saved(fact("/information-kinds", kinds()));
        saved(fact("/natures", nature("LOSS", "NO", "NO", SEEN)));
        saved(fact("/counts", count(30, SEEN)));
        saved(fact("/media", medium(Map.of())));
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void everyInputOfTheTableIsChangedHere() {
        var changed = new HashSet<>(ELSEWHERE);
        Stream.of(Input.values()).forEach(input -> changed.addAll(input.inputs));

        assertThat(inputs("", ReportingFacts.class)).containsExactlyInAnyOrderElementsOf(changed);
    }

    static Stream<Arguments> inputsInEveryState() {
        return Stream.of(Input.values())
                .flatMap(input -> Stream.of(State.values()).map(state -> Arguments.of(input, state)));
    }

    @ParameterizedTest
    @MethodSource("inputsInEveryState")
    void whateverTheTableNamesRunsAtOnceWhereverTheCaseStands(Input input, State state) throws Exception {
        for (var fact : input.before) {
            saved(fact);
        }
        assertThat(ruled()).as("what the table named before").isEmpty();
        theCaseIs(state);
        itIs("2026-11-26T09:00");

        if (state == State.CLOSED) {
            assertThat(answer(input.changed))
                    .as("a closed case is reopened first")
                    .isEqualTo(409);
            assertThat(running()).doesNotContain(PRELIMINARY_REPORT, FINAL_REPORT);
            return;
        }
        saved(input.changed);

        assertThat(ruled()).contains(input.ground);
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.ASSESS_DUTY);
        assertThat(clock(ASSESSMENT).running()).isTrue();
        switch (state) {
            case NOT_JUDGED -> runs(ClockState.PROVISIONAL, FROM_THE_FIRST_REPORT);
            case DUTY -> runs(ClockState.RUNNING, FROM_THE_FIRST_REPORT);
            default -> {
                runs(ClockState.PROVISIONAL, FROM_THE_NEW_KNOWLEDGE);
                assertThat(office.openSteps(incident)).containsOnlyOnce(Step.FILE_PRELIMINARY_REPORT);
            }
        }
        assertThat(notJudged()).isEqualTo(state == State.NOT_JUDGED ? List.of() : List.of(input.ground));
        office.read("joho-b", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[?(@.track == 'assessment')]", hasSize(1)));
    }

    @Test
    void whoeverJudgesTheDutyLetsTheLimitsRunOnFromWhereTheyBegan() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-26T09:00");
        saved(Input.PERSONS.changed);
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", 0))
                .andExpect(status().isOk());
        itIs("2026-11-27T10:00");
        office.read("joho-a", incident, "/assessment/consequences?verdict=DUTY")
                .andExpect(jsonPath("$.begins").value(empty()));

        judges("DUTY", "R4").andExpect(status().isOk());

        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(FINAL_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(FROM_THE_NEW_KNOWLEDGE.get(FINAL_REPORT));
        assertThat(office.openSteps(incident)).contains(Step.FILE_FINAL_REPORT).doesNotContain(Step.ASSESS_DUTY);
        assertThat(notJudged()).isEmpty();
    }

    @Test
    void twoPersonsWhoJudgeThatThereIsNoneEndThemAndOnlyANewGroundStartsThemOnceMore() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-26T09:00");
        saved(Input.PERSONS.changed);

        judges("NO_DUTY", "HELD_ELSEWHERE").andExpect(status().isOk());
        runs(ClockState.PROVISIONAL, FROM_THE_NEW_KNOWLEDGE);
        confirms();

        assertThat(clock(PRELIMINARY_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(clock(FINAL_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(office.openSteps(incident)).doesNotContain(Step.FILE_PRELIMINARY_REPORT, Step.ASSESS_DUTY);
        saved(fact("/media", medium(Map.of())));
        assertThat(ruled()).containsExactly("R4");
        assertThat(office.openSteps(incident)).contains(Step.ASSESS_DUTY).doesNotContain(Step.FILE_PRELIMINARY_REPORT);
        saved(fact("/information-kinds", kinds("HEALTH")));
        assertThat(notJudged()).containsExactly("R1");
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.FILE_PRELIMINARY_REPORT);
    }

    @Test
    void aSecondGroundAddsNoTimeAndWhatIsFewerAgainStopsNothing() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-26T09:00");
        saved(Input.PERSONS.changed);
        itIs("2026-11-27T09:00");

        saved(fact("/natures", nature("LOSS", "YES", "NO", at("2026-11-27T08:30"))));
        runs(ClockState.PROVISIONAL, FROM_THE_NEW_KNOWLEDGE);
        assertThat(notJudged()).containsExactly("R3", "R4");

        saved(fact("/natures", nature("LOSS", "NO", "NO", at("2026-11-27T08:40"))));
        runs(ClockState.PROVISIONAL, FROM_THE_NEW_KNOWLEDGE);
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.FILE_PRELIMINARY_REPORT);
    }

    @Test
    void whatTurnsOutToHaveBeenKnownBeforeMovesThemToThat() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-27T09:00");
        saved(fact("/counts", count(1200, at("2026-11-27T08:30"))));
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-12-02T00:00"));

        saved(fact("/counts", count(1300, at("2026-11-26T08:30"))));

        runs(ClockState.PROVISIONAL, FROM_THE_NEW_KNOWLEDGE);
    }

    @Test
    void whoeverIsNoLongerSuspectedOfAWrongfulPurposeTakesTheLongerTimeWithHim() throws Exception {
        saved(fact("/natures", nature("LOSS", "YES", "NO", SEEN)));
        saved(fact("/counts", count(1200, SEEN)));
        judges("DUTY", "R3", "R4").andExpect(status().isOk());
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-23T00:00"));
        itIs("2026-11-26T09:00");

        saved(fact("/natures", nature("LOSS", "NO", "NO", LEARNT)));

        runs(ClockState.RUNNING, FROM_THE_FIRST_REPORT);
        judges("DUTY", "R3", "R4").andExpect(status().isOk());
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-23T00:00"));
    }

    @Test
    void theTimeForAWrongfulPurposeIsGivenByWhoeverJudgesIt() throws Exception {
        theCaseIs(State.DUTY);
        itIs("2026-11-26T09:00");

        saved(Input.MALICE.changed);

        runs(ClockState.RUNNING, FROM_THE_FIRST_REPORT);
        judges("DUTY", "R3", "N3").andExpect(status().isOk());
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-23T00:00"));
    }

    @Test
    void afterItsReportsANewGroundIsReportedOnceMoreAndOnlyOnce() throws Exception {
        theCaseIs(State.REPORTED);
        itIs("2026-11-26T09:00");
        saved(Input.PERSONS.changed);
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].filings", hasSize(0)))
                .andExpect(jsonPath("$.duties[0].earlier", hasSize(2)))
                .andExpect(jsonPath("$.duties[0].fulfilled").value(false));
        reports(2);
        saved(fact("/media", medium(Map.of())));

        assertThat(running()).doesNotContain(PRELIMINARY_REPORT, FINAL_REPORT);
        assertThat(office.openSteps(incident)).contains(Step.ASSESS_DUTY).doesNotContain(Step.FILE_PRELIMINARY_REPORT);
        judges("DUTY", "R4", "N3").andExpect(status().isOk());
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));
    }

    @Test
    void savingSaysBeforeWhichLimitsAndStepsBegin() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-26T09:00");

        office.send("encho", incident, "/counts/preview", Input.PERSONS.changed.body())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.limits[?(@.key == 'PRELIMINARY_REPORT')].to")
                        .value(contains("2026-11-30T15:00:00Z")))
                .andExpect(jsonPath("$.limits[?(@.key == 'FINAL_REPORT')].to").value(contains("2026-12-25T15:00:00Z")))
                .andExpect(jsonPath("$.steps").value(contains("file-preliminary-report")));

        assertThat(running()).doesNotContain(PRELIMINARY_REPORT);
        assertThat(notJudged()).isEmpty();
    }

    @Test
    void theNightlyLookFindsNothingThatTheFactItselfDidNotStart() throws Exception {
        theCaseIs(State.NO_DUTY);
        itIs("2026-11-26T09:00");
        saved(Input.PERSONS.changed);
        var before = clocks.of(incident);

        transaction.executeWithoutResult(status -> part.remindProcess(incident));

        assertThat(clocks.of(incident)).isEqualTo(before);
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.FILE_PRELIMINARY_REPORT);
    }

    private void theCaseIs(State state) throws Exception {
        switch (state) {
            case NOT_JUDGED -> {}
            case DUTY -> judges("DUTY", "N3").andExpect(status().isOk());
            case NO_DUTY -> {
                judges("NO_DUTY", "NO_ITEM").andExpect(status().isOk());
                confirms();
            }
            case REPORTED -> {
                theCaseIs(State.DUTY);
                reports(0);
            }
            case CLOSED -> {
                new EndedTracks(office, incident).withoutDuty();
                office.send("joho-b", incident, "/closing", Map.of("note", "")).andExpect(status().isNoContent());
            }
            case REOPENED -> {
                theCaseIs(State.CLOSED);
                itIs("2026-11-26T08:45");
                reopened();
            }
        }
    }

    private void reports(int filed) throws Exception {
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", filed))
                .andExpect(status().isOk());
        office.send("joho-b", incident, "/authority/D1/final-report", Map.of("version", filed + 1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));
    }

    private void reopened() throws Exception {
        var reasons = Stream.of(Track.values())
                .filter(track -> track != Track.ASSESSMENT)
                .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                .toList();
        var body = new HashMap<String, Object>(
                Map.of("kind", "OTHER", "startsAt", office.now().toString()));
        body.putAll(Map.of("teller", "保護者", "words", "別の控えが見つかった。", "needed", Set.of(Track.ASSESSMENT)));
        body.put("reasons", reasons);
        office.send("joho-a", incident, "/reopenings", body).andExpect(status().isOk());
    }

    private ResultActions judges(String verdict, String... grounds) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of(
                        "version",
                        view().get("version").asInt(),
                        "verdict",
                        verdict,
                        "grounds",
                        List.of(grounds),
                        "reason",
                        "控えを確かめた。"));
    }

    private void confirms() throws Exception {
        office.send(
                        "joho-b",
                        incident,
                        "/assessment/no-duty-confirmation",
                        Map.of("version", view().get("version").asInt(), "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
    }

    private void saved(Sent fact) throws Exception {
        var answer =
                office.send("encho", incident, fact.path, fact.body).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(fact.path + answer.getContentAsString())
                .isBetween(200, 299);
    }

    private int answer(Sent fact) throws Exception {
        return office.send("encho", incident, fact.path, fact.body)
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void runs(ClockState state, Map<ClockKey, Instant> limits) {
        limits.forEach((key, limit) -> {
            assertThat(clock(key).state()).as(key.name()).isEqualTo(state);
            assertThat(clock(key).limit()).as(key.name()).isEqualTo(limit);
        });
    }

    private List<ClockKey> running() {
        return clocks.of(incident).stream()
                .filter(ClockView::running)
                .map(ClockView::key)
                .toList();
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, key == ASSESSMENT ? null : COMMISSION, key).orElseThrow();
    }

    private JsonNode view() throws Exception {
        return office.view("joho-a", incident, "/assessment");
    }

    private List<String> ruled() throws Exception {
        return view().get("ruled")
                .valueStream()
                .map(ground -> ground.get("ground").asString())
                .toList();
    }

    private List<String> notJudged() throws Exception {
        return view().get("notJudged").valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<String> inputs(String within, Class<?> facts) {
        return Stream.of(facts.getRecordComponents())
                .flatMap(input -> input.getType().isRecord()
                        ? inputs(within + input.getName() + ".", input.getType())
                        : Stream.of(within + input.getName()));
    }

    private static Sent fact(String path, Map<String, ?> body) {
        return new Sent(path, body);
    }

    private static Map<String, Object> kinds(String... kinds) {
        return Map.of("kinds", List.of(kinds), "allChecked", true, "basis", "名簿の写し");
    }

    private static Map<String, Object> nature(String kind, String malice, String myNumber, Instant known) {
        return Map.of(
                "kind",
                kind,
                "malice",
                malice,
                "circumstances",
                Map.of("myNumber", myNumber),
                "known",
                Told.at(known),
                "reason",
                "名簿を見た。");
    }

    private static Map<String, Object> count(int persons, Instant asOf) {
        var line = new HashMap<String, Object>(Map.of("unknown", false, "approx", false, "mayOverlap", false));
        line.putAll(Map.of("asOf", asOf.toString(), "unit", "PERSONS", "min", persons, "max", persons));
        line.putAll(Map.of("basis", "名簿", "replaces", List.of()));
        return line;
    }

    private static Map<String, Object> medium(Map<String, String> safeguards) {
        var medium = new HashMap<String, Object>(Map.of("kind", "PAPER", "label", "名簿", "quantity", 1, "unit", "冊"));
        medium.putAll(Map.of("approx", false, "safeguards", safeguards));
        medium.put("contents", List.of(Map.of("persons", List.of(30), "what", "氏名、組", "approx", false)));
        return medium;
    }

    private static Map<String, Object> revision(int number, Map<String, String> safeguards) {
        return Map.of("revision", number, "removed", false, "medium", medium(safeguards));
    }

    private static Map<String, Object> find(int revision, String seen) {
        var find = new HashMap<String, Object>(Map.of("revision", revision, "removed", false, "time", Told.at(SEEN)));
        find.putAll(Map.of("place", "書庫", "foundBy", "副園長", "seen", seen, "used", "NO"));
        find.putAll(Map.of("condition", "封筒に入ったままだった。", "proof", "封の割印を確かめた。"));
        return find;
    }

    private void itIs(String local) {
        Cases.itIs(time, local);
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
