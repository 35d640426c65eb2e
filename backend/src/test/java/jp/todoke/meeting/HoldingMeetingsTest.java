package jp.todoke.meeting;

import static jp.todoke.process.Step.RECORD_MEETING_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.council.CouncilReport;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.As;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Meetings from planning to publication, with real cases on their agendas. */
@OfficeTest
class HoldingMeetingsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    CouncilService council;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock time;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    TrackOffice office;

    @BeforeEach
    void office() {
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    /** 第７期第７回: 19 of 23, the chair comes late, 資料６ is handed out and taken first, two 諮問 in one vote 多数／１名. */
    @Test
    void theMeetingOfTheSeedIsEnteredWhole() throws Exception {
        var members = roster(7, 23);
        var meeting = plan(7, 7, today());
        var lost = caseOn(meeting);
        paperConfirmed(lost);
        var map = caseOn(meeting);
        paperConfirmed(map);
        var view = view(meeting);
        order(
                        meeting,
                        "/agenda",
                        Map.of(
                                "version",
                                version(meeting),
                                "lines",
                                List.of(
                                        line(item(view, lost), "FIRST", "REPORT", "保育園における個人情報の紛失について", 6, true),
                                        line(null, "SECOND", "CONSULTATION", "住民情報の外部提供について", 1, false),
                                        line(null, "SECOND", "CONSULTATION", "介護保険情報の電算処理について", 2, false),
                                        line(item(view, map), "THIRD", "REPORT", "訓練中の個人情報の紛失について", 4, false))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agenda[0].paperNo").value(6))
                .andExpect(jsonPath("$.agenda[0].atTable").value(true))
                .andExpect(jsonPath("$.agenda[2].number").value(2));
        fixed(meeting);
        order(meeting, "/papers-sent", Map.of("version", version(meeting)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PAPERS_SENT"));
        var items = view(meeting)
                .path("agenda")
                .valueStream()
                .map(each -> each.path("item").asLong())
                .toList();

        var attendance = new ArrayList<Map<String, Object>>();
        attendance.add(Map.of("member", members.get(0), "movement", "CAME", "edge", "DURING", "item", items.get(1)));
        members.subList(1, 19).forEach(member -> attendance.add(Map.of("member", member, "movement", "CAME")));
        members.subList(19, 23).forEach(member -> attendance.add(Map.of("member", member, "movement", "ABSENT")));
        var outcomes = List.of(
                Map.of("item", items.get(0), "outcome", "REPORTED"),
                Map.of("item", items.get(1), "outcome", "ANSWERED", "vote", "MAJORITY", "against", 1),
                Map.of("item", items.get(2), "outcome", "ANSWERED", "votedWith", items.get(1)),
                Map.of("item", items.get(3), "outcome", "REPORTED"));
        order(
                        meeting,
                        "/record",
                        Map.of(
                                "version",
                                version(meeting),
                                "began",
                                "10:00",
                                "ended",
                                "12:05",
                                "observers",
                                1,
                                "officials",
                                List.of("総務部長", "情報公開課長"),
                                "attendance",
                                attendance,
                                "presiding",
                                List.of(
                                        Map.of("member", members.get(1)),
                                        Map.of("member", members.get(0), "fromItem", items.get(3))),
                                "outcomes",
                                outcomes))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.came").value(19))
                .andExpect(jsonPath("$.agenda[0].attendance.present").value(18))
                .andExpect(jsonPath("$.agenda[1].attendance.mostVotes").value(19))
                .andExpect(jsonPath("$.agenda[0].attendance.quorate").value(true));
        order(meeting, "/held", Map.of("version", version(meeting)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("HELD"));
        assertThat(standing(lost)).isEqualTo(CouncilReport.Status.TO_HOLD);

        tellCases(meeting);

        assertThat(List.of(standing(lost), standing(map))).containsOnly(CouncilReport.Status.HELD);
        assertThat(office.openSteps(lost)).doesNotContain(RECORD_MEETING_HELD);
        order(meeting, "/minutes-checked", Map.of("version", version(meeting))).andExpect(status().isOk());
        order(meeting, "/published", Map.of("version", version(meeting)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.agenda[0].moved").value(true));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("meeting-" + meeting)
                        .count())
                .isZero();
    }

    @Test
    void interruptedInTheMiddleAHeldMeetingMovesEveryCaseOnce() throws Exception {
        var meeting = plan(31, 1, today());
        var cases = new ArrayList<IncidentId>();
        for (int number = 0; number < 10; number++) {
            var incident = caseOn(meeting);
            paperConfirmed(incident);
            cases.add(incident);
        }
        fixed(meeting);
        outcomes(meeting, "REPORTED");
        order(meeting, "/held", Map.of("version", version(meeting), "unsentReason", "手渡しで配ったため"))
                .andExpect(status().isOk());

        var waiting = jobs(meeting);
        assertThat(waiting).hasSize(10);
        waiting.subList(0, 4).forEach(job -> jobs.executeJob(job.getId()));
        waiting.subList(4, 7)
                .forEach(job -> transaction.executeWithoutResult(status -> {
                    jobs.executeJob(job.getId());
                    status.setRollbackOnly();
                }));
        assertThat(cases.stream().filter(each -> standing(each) == CouncilReport.Status.HELD))
                .hasSize(4);
        tellCases(meeting);

        assertThat(cases).allSatisfy(each -> {
            assertThat(standing(each)).isEqualTo(CouncilReport.Status.HELD);
            assertThat(told(each)).isOne();
        });
    }

    @Test
    void aCaseThatIsContinuedWaitsForAMeetingAndStandsInTheNextAgendaAsItself() throws Exception {
        var meeting = plan(32, 1, today());
        var incident = caseOn(meeting);
        paperConfirmed(incident);
        var item = item(view(meeting), incident);
        fixed(meeting);
        outcomes(meeting, "CONTINUED");
        order(meeting, "/held", Map.of("version", version(meeting), "unsentReason", "手渡しで配ったため"))
                .andExpect(status().isOk());
        tellCases(meeting);

        assertThat(standing(incident)).isEqualTo(CouncilReport.Status.TO_CHOOSE_AGAIN);
        assertThat(office.openSteps(incident)).contains(RECORD_MEETING_HELD);
        var next = plan(32, 2, today().plusDays(60));
        assertThat(view(next).path("waiting").valueStream()).anySatisfy(waiting -> {
            assertThat(waiting.path("incident").asString()).isEqualTo(incident.value());
            assertThat(waiting.path("postponed").asString()).isEqualTo("CONTINUED");
        });
        order(next, "/agenda/cases", Map.of("version", version(next), "incident", incident.value()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agenda[0].item").value(item))
                .andExpect(jsonPath("$.agenda[0].before[0].outcome").value("CONTINUED"));

        assertThat(standing(incident)).isEqualTo(CouncilReport.Status.TO_HOLD);
    }

    @Test
    void aMovedMeetingMovesTheLimitsOfItsCasesAndSaysSoBefore() throws Exception {
        var meeting = plan(33, 1, LocalDate.of(2027, 1, 21));
        var incident = caseOn(meeting);
        var before = paper(incident).orElseThrow().limit();
        var change = Map.of(
                "version", version(meeting), "day", "2027-02-18", "begins", "14:00", "place", "庁議室", "reason", "会場の都合");

        order(meeting, "/schedule/preview", change)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].incident").value(incident.value()))
                .andExpect(jsonPath("$[0].before").value(before.toString()))
                .andExpect(jsonPath("$[0].after").value(limit("2027-02-03").toString()));
        assertThat(paper(incident).orElseThrow().limit()).isEqualTo(before);
        order(meeting, "/schedule", change)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.formerSchedules[0].day").value("2027-01-21"));

        assertThat(paper(incident).orElseThrow().limit()).isEqualTo(limit("2027-02-03"));
    }

    @Test
    void aCancelledMeetingLeavesItsCasesWaitingForAnotherOne() throws Exception {
        var meeting = plan(34, 1, today().plusDays(60));
        var incident = caseOn(meeting);
        order(meeting, "/cancellation/preview", Map.of("version", version(meeting), "reason", "定足数に足りないため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].after").isEmpty());

        order(meeting, "/cancellation", Map.of("version", version(meeting), "reason", "定足数に足りないため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("CANCELLED"));

        assertThat(paper(incident)).isEmpty();
        assertThat(council.report(incident).meeting()).isNull();
        var next = plan(34, 2, today().plusDays(90));
        order(next, "/agenda/cases", Map.of("version", version(next), "incident", incident.value()))
                .andExpect(status().isOk());
        assertThat(paper(incident)).isPresent();
    }

    @Test
    void aCaseStandsOnOneAgendaAndLeavesItWithTheMeeting() throws Exception {
        var first = plan(35, 1, today().plusDays(60));
        var second = plan(35, 2, today().plusDays(90));
        var incident = caseOn(first);
        order(second, "/agenda/cases", Map.of("version", version(second), "incident", incident.value()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value(containsString("第３５期第１回")));

        office.send(
                        "joho-a",
                        incident,
                        "/council/meeting-move",
                        Map.of(
                                "version",
                                council.report(incident).version(),
                                "meetingId",
                                second,
                                "reason",
                                "資料が間に合わないため"))
                .andExpect(status().isOk());

        assertThat(view(first).path("agenda")).isEmpty();
        assertThat(view(second).path("agenda")).hasSize(1);
    }

    @Test
    void aWithdrawnCaseNeitherKeepsItsMeetingFromMovingNorHasToStayOnItsAgenda() throws Exception {
        var meeting = plan(42, 1, today().plusDays(60));
        var incident = caseOn(meeting);
        office.send("hoiku-kacho", incident, "/withdrawal/proposals", Map.of("reason", "引き出しにあった。"))
                .andExpect(status().is2xxSuccessful());
        var proposal = office.view("joho-a", incident, "/withdrawal")
                .at("/proposals/0/id")
                .asString();
        office.send("joho-a", incident, "/withdrawal/proposals/" + proposal + "/decision", Map.of("confirmed", true))
                .andExpect(status().is2xxSuccessful());

        order(
                        meeting,
                        "/schedule",
                        Map.of(
                                "version",
                                version(meeting),
                                "day",
                                today().plusDays(70).toString(),
                                "begins",
                                "14:00",
                                "place",
                                "庁議室",
                                "reason",
                                "会場の都合"))
                .andExpect(status().isOk());
        order(
                        meeting,
                        "/agenda",
                        Map.of(
                                "version",
                                version(meeting),
                                "lines",
                                List.of(line(null, "FIRST", "OTHER", "会議の日程について", null, false))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agenda.length()").value(1));
    }

    @Test
    void aNumberIsGivenOnceInATerm() throws Exception {
        plan(36, 1, today());

        post("/meetings", body(36, 1, today()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("number"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("第2回")));
        assertThat(office.view("joho-a", "/meetings?term=36").path("nextNumber").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatWaitsForTheCouncilIsLeftOffWithAReasonOnly() throws Exception {
        var elsewhere = plan(37, 1, today().plusDays(60));
        toBeTold();
        order(
                        elsewhere,
                        "/agenda",
                        Map.of(
                                "version",
                                version(elsewhere),
                                "lines",
                                List.of(line(null, "FIRST", "OTHER", "会議の日程について", null, false))))
                .andExpect(status().isOk());

        order(elsewhere, "/agenda-fixed", Map.of("version", version(elsewhere), "leftOff", List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("leftOff"));
        fixed(elsewhere);
        assertThat(view(elsewhere).path("status").asString()).isEqualTo("AGENDA_FIXED");
    }

    @Test
    void twoPapersOfOneNumberAndAMemberBothAbsentAndPresentAreRefusedAtTheirFields() throws Exception {
        var members = roster(38, 3);
        var meeting = plan(38, 1, today());
        order(
                        meeting,
                        "/agenda",
                        Map.of(
                                "version",
                                version(meeting),
                                "lines",
                                List.of(
                                        line(null, "FIRST", "REPORT", "一つ目", 6, false),
                                        line(null, "FIRST", "REPORT", "二つ目", 6, false))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("lines[1].paperNo"));

        var record = new HashMap<String, Object>(Map.of(
                "version",
                version(meeting),
                "officials",
                List.of(),
                "attendance",
                List.of(
                        Map.of("member", members.get(0), "movement", "CAME"),
                        Map.of("member", members.get(0), "movement", "ABSENT")),
                "presiding",
                List.of(),
                "outcomes",
                List.of()));
        order(meeting, "/record", record)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("attendance[1].movement"));
    }

    @Test
    void aPaperThatNobodyConfirmedCannotHaveBeenReported() throws Exception {
        var meeting = plan(39, 1, today());
        caseOn(meeting);
        fixed(meeting);
        outcomes(meeting, "REPORTED");

        order(meeting, "/held", Map.of("version", version(meeting), "unsentReason", "手渡しで配ったため"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value(containsString("資料を課長が確認していない")));
    }

    @Test
    void theNoticeGoesToMembersWithAnAddressWhenItIsSentAndNotBefore() throws Exception {
        roster(40, 2);
        var address = "member-" + UUID.randomUUID() + "@example.jp";
        post(
                        "/council-members",
                        Map.of("term", 40, "name", "委員 甲", "role", "MEMBER", "mail", address, "from", "2012-01-01"))
                .andExpect(status().isOk());
        var meeting = plan(40, 1, today().plusDays(30));
        order(
                        meeting,
                        "/agenda",
                        Map.of(
                                "version",
                                version(meeting),
                                "lines",
                                List.of(line(null, "FIRST", "OTHER", "会議の日程について", null, false))))
                .andExpect(status().isOk());
        fixed(meeting);
        assertThat(view(meeting).at("/notice/byMail/0").asString()).isEqualTo("委員 甲");
        assertThat(view(meeting).at("/notice/onPaper")).hasSize(2);
        assertThat(mails(address)).isEmpty();

        order(meeting, "/papers-sent", Map.of("version", version(meeting))).andExpect(status().isOk());
        order(meeting, "/cancellation", Map.of("version", version(meeting), "reason", "定足数に足りないため"))
                .andExpect(status().isOk());

        assertThat(mails(address)).hasSize(2);
        assertThat(mails(address).get(0)).contains("第４０期第１回", "開催のお知らせ");
        assertThat(mails(address).get(1)).contains("中止のお知らせ");
    }

    @Test
    void aChiefReadsAndNobodyElseThanTheSecretariatWrites() throws Exception {
        var meeting = plan(41, 1, today().plusDays(30));

        mvc.perform(MockMvcRequestBuilders.get("/api/meetings/" + meeting).with(As.as("hoiku-kacho")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mayWrite").value(false));
        mvc.perform(MockMvcRequestBuilders.get("/api/meetings/" + meeting).with(As.as("hoiku-a")))
                .andExpect(status().isForbidden());
        office.order("hoiku-kacho", "/meetings/" + meeting + "/papers-sent", Map.of("version", 1))
                .andExpect(status().isForbidden());
    }

    private List<String> mails(String address) {
        return sql.sql("select subject from mail_outbox where recipient = :address order by id")
                .param("address", address)
                .query(String.class)
                .list();
    }

    private List<Long> roster(int term, int members) throws Exception {
        for (int number = 1; number <= members; number++) {
            post(
                            "/council-members",
                            Map.of(
                                    "term",
                                    term,
                                    "name",
                                    "委員" + number,
                                    "role",
                                    number == 1 ? "CHAIR" : number == 2 ? "VICE_CHAIR" : "MEMBER",
                                    "from",
                                    "2012-01-01"))
                    .andExpect(status().isOk());
        }
        return office.view("joho-a", "/council-members?term=" + term)
                .valueStream()
                .map(member -> member.path("id").asLong())
                .toList();
    }

    private long plan(int term, int number, LocalDate day) throws Exception {
        var answer = post("/meetings", body(term, number, day)).andExpect(status().isOk());
        return JsonMapper.shared()
                .readTree(answer.andReturn().getResponse().getContentAsByteArray())
                .path("id")
                .asLong();
    }

    private static Map<String, Object> body(int term, int number, LocalDate day) {
        return Map.of("term", term, "number", number, "day", day.toString(), "begins", "10:00", "place", "本庁舎5階 庁議室");
    }

    private ResultActions post(String path, Map<String, ?> body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api" + path)
                .with(As.as("joho-a"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body)));
    }

    private ResultActions order(long meeting, String path, Map<String, ?> body) throws Exception {
        return office.order("joho-a", "/meetings/" + meeting + path, body);
    }

    private JsonNode view(long meeting) throws Exception {
        return office.view("joho-a", "/meetings/" + meeting);
    }

    private int version(long meeting) throws Exception {
        return view(meeting).path("version").asInt();
    }

    private static long item(JsonNode meeting, IncidentId incident) {
        return meeting.path("agenda")
                .valueStream()
                .filter(line -> line.path("incident").asString("").equals(incident.value()))
                .findFirst()
                .orElseThrow()
                .path("item")
                .asLong();
    }

    private static Map<String, Object> line(
            Long item, String section, String kind, String title, Integer paperNo, boolean atTable) {
        var line = new HashMap<String, Object>();
        line.put("item", item);
        line.put("section", section);
        line.put("kind", kind);
        line.put("title", title);
        line.put("paperNo", paperNo);
        line.put("atTable", atTable);
        return line;
    }

    /** Fixes the agenda; what waits of other tests is left off. */
    private void fixed(long meeting) throws Exception {
        var leftOff = view(meeting)
                .path("waiting")
                .valueStream()
                .map(waiting -> Map.of("incident", waiting.path("incident").asString(), "reason", "次回に報告するため"))
                .toList();
        order(meeting, "/agenda-fixed", Map.of("version", version(meeting), "leftOff", leftOff))
                .andExpect(status().isOk());
    }

    private void outcomes(long meeting, String outcome) throws Exception {
        var outcomes = view(meeting)
                .path("agenda")
                .valueStream()
                .map(line -> Map.of("item", line.path("item").asLong(), "outcome", outcome))
                .toList();
        order(
                        meeting,
                        "/record",
                        Map.of(
                                "version",
                                version(meeting),
                                "officials",
                                List.of(),
                                "attendance",
                                List.of(),
                                "presiding",
                                List.of(),
                                "outcomes",
                                outcomes))
                .andExpect(status().isOk());
    }

    /** A case of which the council is to be told. */
    private IncidentId toBeTold() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        sends(
                incident,
                "encho",
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "保育課長に報告した。"));
        sends(
                incident,
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
        var plan = new HashMap<String, Object>(new PlainSteps(office).plan("text", "終業時に枚数を数える", "recurring", "毎日"));
        plan.put("version", 0);
        sends(incident, "encho", "/prevention/plan", plan);
        sends(incident, "hoiku-kacho", "/prevention/plan-decision", PlainSteps.approved(1, 1));
        sends(incident, "joho-a", "/council/decision", Map.of("version", 0, "manner", "SINGLE"));
        return incident;
    }

    private IncidentId caseOn(long meeting) throws Exception {
        var incident = toBeTold();
        sends(
                incident,
                "joho-a",
                "/council/meeting",
                Map.of("version", 1, "meetingId", meeting, "latenessReason", "会議が間近だったため"));
        return incident;
    }

    private void paperConfirmed(IncidentId incident) throws Exception {
        sends(
                incident,
                "joho-a",
                "/council/paper",
                Map.of(
                        "version",
                        2,
                        "documentNo",
                        "資料１",
                        "date",
                        today().toString(),
                        "author",
                        "こども家庭部保育課",
                        "title",
                        "わかば保育園における個人情報の紛失について",
                        "preface",
                        "次のとおり報告する。"));
        sends(
                incident,
                "hoiku-kacho",
                "/council/paper-confirmation",
                Map.of("version", 3, "outcome", "CONFIRMED", "latenessReason", "会議が間近だったため"));
    }

    private void sends(IncidentId incident, String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().isOk());
    }

    private List<Job> jobs(long meeting) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey("meeting-" + meeting).list().stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).list().stream())
                .toList();
    }

    private void tellCases(long meeting) {
        jobs(meeting).forEach(job -> jobs.executeJob(job.getId()));
    }

    private CouncilReport.Status standing(IncidentId incident) {
        return council.report(incident).status();
    }

    private int told(IncidentId incident) {
        return sql.sql("select count(*) from council_meeting_held where incident = :incident")
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
    }

    private Optional<ClockView> paper(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.COUNCIL_PAPER).filter(ClockView::running);
    }

    private static Instant limit(String day) {
        return OfficialTime.at(LocalDate.parse(day), LocalTime.of(17, 15));
    }

    private LocalDate today() {
        return OfficialTime.dayOf(office.now());
    }
}
