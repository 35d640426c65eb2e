package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every question of a diagram is answered both ways by what people record: in cases that are walked to their closing,
 * one of them reopened after it twice, as the engine's history tells.
 */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredQuestionsTest {

    /** A case that is walked. */
    private enum Walk {
        WITHOUT_DUTY,
        WITH_A_DUTY,
        OF_THE_SECTION,
        REOPENED
    }

    /** A question with the cases in which it is answered はい and いいえ. */
    record Row(String question, Walk yes, Walk no) {}

    /** A new question needs its row. */
    static final List<Row> TABLE = List.of(
            new Row("Gateway_FacilityResponseNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_AssessmentNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_NotificationNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_PublicationNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_PreventionPlanNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_SearchNeeded", Walk.WITHOUT_DUTY, Walk.REOPENED),
            new Row("Gateway_SearchGoesOn", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_SearchEndReturned", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_WrittenReportReturned", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_NoDutyJudged", Walk.WITHOUT_DUTY, Walk.WITH_A_DUTY),
            new Row("Gateway_NoDutyRefused", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_DutyUnknown", Walk.WITHOUT_DUTY, Walk.WITH_A_DUTY),
            new Row("Gateway_AlsoFinal", Walk.OF_THE_SECTION, Walk.WITH_A_DUTY),
            new Row("Gateway_ItemsUnknown", Walk.WITH_A_DUTY, Walk.OF_THE_SECTION),
            new Row("Gateway_ContactsGoOn", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_ConfirmationReturned", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_PublicationDecided", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_WillBePublished", Walk.WITH_A_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_PlanReturned", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_MeasureReturned", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_SuccessorOwed", Walk.OF_THE_SECTION, Walk.WITHOUT_DUTY),
            new Row("Gateway_ReviewsGoOn", Walk.WITHOUT_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_WillBeReported", Walk.WITH_A_DUTY, Walk.WITHOUT_DUTY),
            new Row("Gateway_PaperReturned", Walk.WITH_A_DUTY, Walk.WITH_A_DUTY),
            new Row("Gateway_FindToPersons", Walk.WITH_A_DUTY, Walk.WITH_A_DUTY),
            new Row("Gateway_FindToPublication", Walk.WITH_A_DUTY, Walk.WITH_A_DUTY),
            new Row("Gateway_FindToFinalReport", Walk.WITH_A_DUTY, Walk.WITH_A_DUTY));

    private static final Map<String, ?> DUTY =
            Map.of("verdict", "DUTY", "reason", "要配慮個人情報を含むため。", "grounds", List.of("R1"));

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    RepositoryService diagrams;

    @Autowired
    HistoryService history;

    private TrackOffice office;
    private PlainSteps plain;
    /** By its id, where each question leads when it is answered はい and いいえ. */
    private final Map<String, Map<String, String>> questions = new HashMap<>();

    private final Map<Walk, Set<String>> answered = new EnumMap<>(Walk.class);

    @BeforeAll
    void theCasesAreWalked() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        plain = new PlainSteps(office);
        for (var definition :
                diagrams.createProcessDefinitionQuery().latestVersion().list()) {
            diagrams.getBpmnModelInstance(definition.getId()).getModelElementsByType(SequenceFlow.class).stream()
                    .filter(flow -> flow.getConditionExpression() != null)
                    .forEach(yes -> questions.put(
                            yes.getSource().getId(),
                            Map.of(
                                    yes.getTarget().getId(),
                                    "はい",
                                    ((ExclusiveGateway) yes.getSource())
                                            .getDefault()
                                            .getTarget()
                                            .getId(),
                                    "いいえ")));
        }
        answered.put(Walk.REOPENED, reopened());
        answered.put(Walk.WITHOUT_DUTY, walked("hoiku-a", this::withoutDuty));
        answered.put(Walk.WITH_A_DUTY, walked("hoiku-a", this::withADuty));
        answered.put(Walk.OF_THE_SECTION, walked("hoiku-kakari", walk -> walk.says(Step.ASSESS_DUTY, DUTY)));
    }

    @Test
    void everyQuestionOfEveryDiagramHasItsRow() {
        assertThat(TABLE).extracting(Row::question).containsExactlyInAnyOrderElementsOf(questions.keySet());
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void itIsAnsweredBothWaysByWhatPeopleRecorded(Row row) {
        assertThat(answered.get(row.yes())).contains(row.question() + " はい");
        assertThat(answered.get(row.no())).contains(row.question() + " いいえ");
    }

    /** What can be returned is returned once. */
    private void withoutDuty(WalkedCase walk) {
        var dated = plain.plan("text", "数える表を掲示する", "due", "2026-12-18");
        walk.says(Step.RECORD_SEARCH_ROUND, plain.searched("result", "GO_ON"))
                .says(Step.DRAFT_PLAN, dated, dated)
                .says(Step.VERIFY_MEASURE, Map.of("accepted", false, "reason", "掲示した所が分かりません。", "due", "2026-12-25"))
                .says(Step.CONFIRM_SEARCH_END, returned(plain.plain(Step.CONFIRM_SEARCH_END), "returned", true))
                .says(Step.DECIDE_WRITTEN_REPORT, returned(plain.plain(Step.DECIDE_WRITTEN_REPORT), "accepted", false))
                .says(Step.ASSESS_DUTY, Map.of("verdict", "UNKNOWN", "reason", "内容を確かめている。", "grounds", List.of()))
                .says(Step.CONFIRM_NO_DUTY, returned(Map.of(), "outcome", "REFUSED"))
                .says(
                        Step.RECORD_NOTIFICATION,
                        Map.of("outcome", "GO_ON", "contact", plain.told()),
                        Map.of("outcome", "SETTLED", "contents", PlainSteps.contents(), "contact", plain.told()),
                        Map.of("outcome", "SETTLED", "contents", PlainSteps.contents(), "contact", plain.told()))
                .says(Step.CONFIRM_NOTIFICATION, returned(Map.of(), "confirmed", false))
                .says(Step.DECIDE_PLAN, PlainSteps.words(1, "RETURNED", "数える人を決めること。"));
    }

    /** Everything that a case may need is needed. */
    private void withADuty(WalkedCase walk) {
        var today = office.now().toString().substring(0, 10);
        walk.says(Step.ASSESS_DUTY, DUTY, DUTY)
                .says(
                        Step.RECORD_NOTIFICATION,
                        Map.of("outcome", "SETTLED", "contents", PlainSteps.contents(), "contact", plain.told()))
                .says(Step.FILE_FINAL_REPORT, Map.of("unknownItems", List.of("CAUSE")))
                .says(
                        Step.DECIDE_PUBLICATION,
                        Map.of(
                                "choice",
                                "AT_ONCE",
                                "reason",
                                "影響を考えて決めた。",
                                "decidedAt",
                                office.now().toString()))
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE"))
                .says(Step.ASSIGN_MEETING, Map.of("name", "第３回審議会", "day", today, "latenessReason", "急ぐため"))
                .says(Step.CONFIRM_PAPER, returned(Map.of("latenessReason", "会議が間近だったため。"), "outcome", "RETURNED"));
    }

    /** Where the council was told and nothing but the closing is left, the card is found. */
    private void found(IncidentId incident) throws Exception {
        if (office.openSteps(incident).equals(List.of(Step.CLOSING_CHECK))
                && office.view("joho-a", incident, "/council")
                        .get("status")
                        .asString()
                        .equals("HELD")
                && office.view("joho-a", incident, "/media").isEmpty()) {
            office.send(
                    "encho",
                    incident,
                    "/media",
                    Map.of("kind", "SD_CARD", "label", "カード", "unit", "枚", "approx", false));
            office.send("encho", incident, "/media/1/find", plain.found());
        }
    }

    /** Where the preliminary report waits, everything is known already. */
    private void filedAsBoth(IncidentId incident) throws Exception {
        if (office.openSteps(incident).contains(Step.FILE_PRELIMINARY_REPORT)) {
            var report = PlainSteps.wholeReport();
            report.put("version", 0);
            office.send("joho-b", incident, "/authority/D1/preliminary-and-final-report", report)
                    .andExpect(status().isOk());
        }
    }

    /** Where nothing but the closing is left and nothing was to be published, it is published after all. */
    private void publishedAfterAll(IncidentId incident) throws Exception {
        if (office.openSteps(incident).equals(List.of(Step.CLOSING_CHECK))
                && office.view("kodomo-bucho", incident, "/publication")
                        .get("status")
                        .asString()
                        .equals("NOT_TO_PUBLISH")) {
            office.send(
                            "kodomo-bucho",
                            incident,
                            "/publication/decision/revision",
                            Map.of(
                                    "version",
                                    1,
                                    "choice",
                                    "AT_ONCE",
                                    "reason",
                                    "報道されたため。",
                                    "decidedAt",
                                    office.now().toString()))
                    .andExpect(status().isOk());
        }
    }

    private static Map<String, ?> returned(Map<String, ?> says, String field, Object returned) {
        var body = new HashMap<String, Object>(says);
        body.put(field, returned);
        body.put("reason", "確かめ直してください。");
        return body;
    }

    private interface Script {
        void of(WalkedCase walk) throws Exception;
    }

    /** Each question with each answer that the engine was given in a case of that reporter. */
    private Set<String> walked(String reporter, Script script) throws Exception {
        var incident = office.reportedBy(reporter);
        var walk = new WalkedCase(application, office, incident);
        script.of(walk);
        walk.toTheEnd(() -> {
            if (reporter.equals("hoiku-kakari")) {
                filedAsBoth(incident);
            }
            publishedAfterAll(incident);
            found(incident);
        });
        var measure = 1;
        for (var months : List.of(3, 6, 12)) {
            var works = months > 3 || !reporter.equals("hoiku-kakari");
            office.send(
                    "hoiku-kacho",
                    incident,
                    "/prevention/reviews/" + months,
                    Map.of("results", List.of(Map.of("measure", measure, "works", works)), "account", "使用簿で確かめた。"));
            if (!works) {
                walk.toTheEnd();
                measure = 2;
            }
        }
        return answers(incident);
    }

    /** In a closed case that is reopened and needs no track, then again and needs its unit's report alone. */
    private Set<String> reopened() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        new WalkedCase(application, office, incident).toTheEnd();
        reopens(incident, List.of());
        new WalkedCase(application, office, incident).toTheEnd();
        reopens(incident, List.of(Track.FACILITY_RESPONSE));
        return answers(incident);
    }

    private void reopens(IncidentId incident, List<Track> needed) throws Exception {
        var unit = office.view("joho-a", incident, "/reopenings")
                .at("/units/0/unit")
                .asString();
        office.send(
                        "joho-a",
                        incident,
                        "/reopenings",
                        Map.of(
                                "kind",
                                "OTHER",
                                "startsAt",
                                office.now().toString(),
                                "teller",
                                "報道機関",
                                "words",
                                "問い合わせがあった。",
                                "needed",
                                needed,
                                "units",
                                List.of(Map.of("unit", unit, "searches", false)),
                                "reasons",
                                Stream.of(Track.values())
                                        .map(track -> Map.of("track", track, "reason", "問い合わせだけのため。"))
                                        .toList()))
                .andExpect(status().isOk());
    }

    /** Tracks go on side by side, so several questions of the map may wait for what is reached next. */
    private Set<String> answers(IncidentId incident) {
        var answers = new HashSet<String>();
        for (var process : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyLike(incident.value() + "%")
                .list()) {
            var asked = new HashSet<String>();
            for (var reached : history.createHistoricActivityInstanceQuery()
                    .processInstanceId(process.getId())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()) {
                var here = reached.getActivityId();
                asked.removeIf(question -> {
                    var answer = questions.get(question).get(here);
                    if (answer != null) {
                        answers.add(question + " " + answer);
                    }
                    return answer != null;
                });
                if (questions.containsKey(here)) {
                    asked.add(here);
                }
            }
        }
        return answers;
    }
}
