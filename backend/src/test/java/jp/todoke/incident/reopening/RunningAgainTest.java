package jp.todoke.incident.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A reopened case in which units respond again, another plan is made and the council told of it: run after run. */
@OfficeTest
class RunningAgainTest {

    private static final String NURSERY = "F001";
    private static final PartId UNIT = new PartId(NURSERY);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    PlainSteps steps;
    IncidentId incident;

    @BeforeEach
    void aCaseIsClosed() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        steps = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        closes();
        office.pass(Duration.ofDays(1));
    }

    @Test
    void aUnitReportsAgainWithoutSearchingAndTheCaseIsClosedAgain() throws Exception {
        reopens(List.of(again(false)), Track.FACILITY_RESPONSE).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.HEAD_REPORT);
        assertThat(running()).contains(ClockKey.HEAD_REPORT, ClockKey.WRITTEN_REPORT);
        assertThat(running()).doesNotContain(ClockKey.FIRST_SEARCH, ClockKey.CHIEF_RECEIPT, ClockKey.PREVENTION_PLAN);
        assertThat(clock(ClockKey.HEAD_REPORT).basis())
                .isBetween(office.now().minus(Duration.ofMinutes(1)), office.now());
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances.length()").value(2))
                .andExpect(jsonPath("$.hindrances[*].track", hasItem("supervisor")));
        office.read("encho", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].status").value("AWAITING_HEAD"))
                .andExpect(jsonPath("$.units[0].headReport").isEmpty())
                .andExpect(jsonPath("$.units[0].headReportLimit")
                        .value(clock(ClockKey.HEAD_REPORT).limit().toString()))
                .andExpect(jsonPath("$.units[0].earlier[0].headReport.words").value("課長に報告した。"))
                .andExpect(jsonPath("$.units[0].earlier[0].writtenReports[0].accepted")
                        .value(true));
        office.read("encho", incident, "/clocks").andExpect(jsonPath("$.undated[*].key", hasItem("CHIEF_RECEIPT")));
        office.read("encho", incident, "/proposals/head-report")
                .andExpect(jsonPath("$.texts[0].text").value(containsString("連絡がないと保護者から申出があった。")));
        does(Step.HEAD_REPORT);
        assertThat(running()).contains(ClockKey.CHIEF_RECEIPT);

        assertThat(toTheEnd().keySet())
                .containsExactlyInAnyOrder(
                        Step.CHIEF_RECEIPT, Step.WRITTEN_REPORT, Step.DECIDE_WRITTEN_REPORT, Step.CLOSING_CHECK);
        closed();
    }

    @Test
    void aUnitSearchesAgainWhereThatIsNeededAndTheSearchBeforeStays() throws Exception {
        reopens(List.of(again(true)), Track.FACILITY_RESPONSE).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactlyInAnyOrder(Step.RECORD_SEARCH_ROUND, Step.HEAD_REPORT);
        assertThat(running()).contains(ClockKey.FIRST_SEARCH);
        office.read("encho", incident, "/search")
                .andExpect(jsonPath("$.units[0].status").value("GOING_ON"))
                .andExpect(jsonPath("$.units[0].rounds").isEmpty())
                .andExpect(jsonPath("$.units[0].checklists[0].places[0].looks").isEmpty())
                .andExpect(jsonPath("$.units[0].earlier[0].rounds.length()").value(1));

        assertThat(toTheEnd().keySet()).contains(Step.RECORD_SEARCH_ROUND, Step.CONFIRM_SEARCH_END);
        office.read("encho", incident, "/search")
                .andExpect(jsonPath("$.units[0].status").value("ENDED"))
                .andExpect(jsonPath("$.units[0].rounds.length()").value(1));
        closed();
    }

    @Test
    void aHeadWhoIsSilentAgainIsGoneByOnlyAtTheNewLimit() throws Exception {
        reopens(List.of(again(false)), Track.FACILITY_RESPONSE).andExpect(status().isOk());
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).containsExactly(Step.HEAD_REPORT);

        office.pass(Duration.between(
                office.now(), clock(ClockKey.HEAD_REPORT).limit().plusSeconds(1)));
        office.dueTimersAct();

        assertThat(office.openSteps(incident)).containsExactlyInAnyOrder(Step.HEAD_REPORT_LATE, Step.CHIEF_RECEIPT);
        office.read("encho", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].wentUpAt").isNotEmpty())
                .andExpect(jsonPath("$.units[0].earlier[0].wentUpAt").isEmpty());
        var late = new HashMap<String, Object>(steps.plain(Step.HEAD_REPORT_LATE));
        late.put("latenessReason", "運動会の準備で気付かなかったため。");
        new WalkedCase(application, office, incident)
                .says(Step.HEAD_REPORT_LATE, late)
                .toTheEnd();
        closed();
    }

    @Test
    void headAndDeputyOfAUnitThatRespondsAgainAreToldByMail() throws Exception {
        reopens(List.of(again(false)), Track.FACILITY_RESPONSE).andExpect(status().isOk());

        assertThat(sql.sql("select count(*) from mail_outbox where incident = :incident and mail_key like 'again/%'")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aTrackOfUnitsNeedsAUnitThatTheCaseConcerns() throws Exception {
        reopens(List.of(), Track.FACILITY_RESPONSE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("units"));
        reopens(List.of(Map.of("unit", "F002", "searches", false)), Track.FACILITY_RESPONSE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("units"));
        reopens(List.of(again(false), again(true)), Track.FACILITY_RESPONSE).andExpect(status().isBadRequest());

        assertThat(office.openSteps(incident)).isEmpty();
    }

    @Test
    void anotherPlanTakesThePlaceOfTheApprovedOneOnlyOnceItIsApproved() throws Exception {
        reopens(List.of(), Track.PREVENTION).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.DRAFT_PLAN);
        assertThat(running()).contains(ClockKey.PREVENTION_PLAN);
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("TO_DRAFT"))
                .andExpect(jsonPath("$.plans").isEmpty())
                .andExpect(jsonPath("$.earlier[0].number").value(1));
        does(Step.DRAFT_PLAN);
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].number").value(2))
                .andExpect(jsonPath("$.status").value("TO_DECIDE"));
        assertThat(running()).contains(ClockKey.EFFECTIVENESS, ClockKey.PLAN_APPROVAL);
        does(Step.DECIDE_PLAN);
        assertThat(running()).contains(ClockKey.COUNCIL_ASSIGN).doesNotContain(ClockKey.EFFECTIVENESS);
        assertThat(office.openSteps(incident)).containsExactly(Step.DECIDE_COUNCIL_REPORT);
        office.read("joho-a", incident, "/council")
                .andExpect(jsonPath("$.status").value("TO_DECIDE"))
                .andExpect(jsonPath("$.earlier[0].decision.manner").value("NOT"));

        office.pass(Duration.ofHours(1));
        toTheEnd();
        closed();
        assertThat(of(ClockKey.EFFECTIVENESS))
                .hasSize(6)
                .filteredOn(each -> each.endReason() == EndReason.NOT_NEEDED)
                .hasSize(3);
        office.pass(Duration.ofDays(100));
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/prevention/reviews/3",
                        Map.of(
                                "results",
                                List.of(Map.of("measure", 1, "works", true)),
                                "account",
                                "使用簿で確かめた。",
                                "latenessReason",
                                "異動のため"))
                .andExpect(status().is2xxSuccessful());
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.reviews[0].plan").value(2));
    }

    @Test
    void theCouncilIsToldAgainByASupplementaryPaperAndTheFirstOneStays() throws Exception {
        incident = office.reportedBy("hoiku-a");
        toldByPaper();
        closed();
        office.pass(Duration.ofDays(1));
        var first = office.view("joho-a", incident, "/papers").at("/0/sha256").asString();
        reopens(List.of(), Track.PREVENTION).andExpect(status().isOk());
        assertThat(office.view("joho-a", incident, "/council")
                        .at("/proposal/title")
                        .asString())
                .endsWith("（追加報告）");

        toldByPaper();

        closed();
        var papers = office.view("joho-a", incident, "/papers");
        assertThat(papers.findValuesAsString("paper")).containsExactly("council", "council-1");
        assertThat(papers.findValuesAsString("fileName"))
                .containsExactly("審議会資料_" + incident + "_追加報告1.docx", "審議会資料_" + incident + ".docx");
        assertThat(papers.at("/1/sha256").asString()).isEqualTo(first);
        office.read("joho-a", incident, "/papers/council-1").andExpect(status().isOk());
        office.read("joho-a", incident, "/papers/council-2").andExpect(status().isNotFound());
        assertThat(office.view("joho-a", incident, "/papers/council/text").toString())
                .contains("連絡がないと保護者から申出があった。");
    }

    @Test
    void whereUnitsRespondAgainThePlanWaitsUntilTheirChiefHasReceived() throws Exception {
        reopens(List.of(again(true)), Track.FACILITY_RESPONSE, Track.PREVENTION).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactlyInAnyOrder(Step.RECORD_SEARCH_ROUND, Step.HEAD_REPORT);
        does(Step.HEAD_REPORT);
        assertThat(office.openSteps(incident)).doesNotContain(Step.DRAFT_PLAN);

        does(Step.CHIEF_RECEIPT);

        assertThat(office.openSteps(incident)).contains(Step.DRAFT_PLAN, Step.WRITTEN_REPORT);
        toTheEnd();
        closed();
    }

    @Test
    void aCaseRunsAThirdTimeAndWhatWasSaidInBothRunsBeforeStays() throws Exception {
        for (var run = 0; run < 2; run++) {
            reopens(List.of(again(true)), Track.FACILITY_RESPONSE, Track.PREVENTION)
                    .andExpect(status().isOk());
            toTheEnd();
            closed();
            office.pass(Duration.ofDays(1));
        }

        office.read("encho", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].earlier.length()").value(2))
                .andExpect(jsonPath("$.units[0].status").value("ACCEPTED"));
        office.read("encho", incident, "/search")
                .andExpect(jsonPath("$.units[0].earlier.length()").value(2));
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.earlier.length()").value(2))
                .andExpect(jsonPath("$.plans[0].number").value(3));
        office.read("encho", incident, "/council")
                .andExpect(jsonPath("$.earlier.length()").value(2));
        reopens(List.of(), Track.NOTIFICATION).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.RECORD_NOTIFICATION);
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances.length()").value(1));
    }

    @Test
    void aUnitThatJoinedLaterIsAskedAgainLikeTheOthers() throws Exception {
        reopens(List.of(), Track.NOTIFICATION).andExpect(status().isOk());
        office.send(
                        "joho-a",
                        incident,
                        "/units",
                        Map.of("unitCode", "F002", "known", Told.at(office.now()), "reason", "同じ封筒に入っていた。"))
                .andExpect(status().is2xxSuccessful());
        new WalkedCase(application, office, incident)
                .by(List.of("other-hoiku", "other-encho", "encho", "hoiku-kacho", "joho-a", "joho-b"))
                .toTheEnd();
        closed();
        office.pass(Duration.ofDays(1));

        reopens(List.of(Map.of("unit", "F002", "searches", false)), Track.FACILITY_RESPONSE)
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.HEAD_REPORT);
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances.length()").value(2));
    }

    private void toldByPaper() throws Exception {
        new WalkedCase(application, office, incident)
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE"))
                .toTheEnd();
    }

    private Map<Step, String> toTheEnd() throws Exception {
        return new WalkedCase(application, office, incident).toTheEnd();
    }

    private void does(Step step) throws Exception {
        new WalkedCase(application, office, incident).does(step);
    }

    private void closed() throws Exception {
        office.read("joho-a", incident, "").andExpect(jsonPath("$.status").value("CLOSED"));
    }

    private void closes() throws Exception {
        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。")).andExpect(status().isNoContent());
    }

    private static Map<String, ?> again(boolean searches) {
        return Map.of("unit", NURSERY, "searches", searches);
    }

    private ResultActions reopens(List<Map<String, ?>> units, Track... needed) throws Exception {
        var body = new HashMap<String, Object>();
        body.put("kind", "OTHER");
        body.put("startsAt", office.now().toString());
        body.put("teller", "保護者");
        body.put("words", "連絡がないと保護者から申出があった。");
        body.put("needed", Set.of(needed));
        body.put("units", units);
        body.put(
                "reasons",
                Stream.of(Track.values())
                        .filter(track -> !List.of(needed).contains(track))
                        .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                        .toList());
        return office.send("joho-a", incident, "/reopenings", body);
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, UNIT, key).orElseThrow();
    }

    private List<ClockView> of(ClockKey key) {
        return clocks.of(incident).stream().filter(each -> each.key() == key).toList();
    }

    private List<ClockKey> running() {
        return clocks.of(incident).stream()
                .filter(ClockView::running)
                .map(ClockView::key)
                .toList();
    }
}
