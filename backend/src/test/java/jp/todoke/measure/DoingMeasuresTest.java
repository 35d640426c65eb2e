package jp.todoke.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.As;
import jp.todoke.incident.Cases;
import jp.todoke.incident.Track;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The nursery's plan is approved: two measures with a date, one that is done every day. */
@OfficeTest
class DoingMeasuresTest {

    private static final byte[] NOTE = "掲示した表".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext application;

    @Autowired
    MeasureStarts starts;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aPlanIsApproved() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        new EndedTracks(
                        office,
                        incident,
                        List.of(
                                EndedTracks.measure("撮影後すぐに保存し、消去する", "due", "2026-12-10"),
                                EndedTracks.measure("研修を行う", "due", "2027-02-26"),
                                EndedTracks.measure("終業時に枚数を数える", "recurring", "毎日の終業時")))
                .facilityAnswers();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void eachMeasureWithADateWaitsAtTheHeadUntilItsDateAndIsVerifiedByTheChief() throws Exception {
        assertThat(waiting()).containsExactlyInAnyOrder("RECORD_MEASURE measure-1", "RECORD_MEASURE measure-2");
        office.read("encho", incident, "/steps/record-measure/measure-1")
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.partName").value("再発防止策（１）"))
                .andExpect(jsonPath("$.due").value("2026-12-10T15:00:00Z"));

        done("hoiku-kacho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "園で始めた。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "園で始めた。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("TO_VERIFY"));

        assertThat(measureClock(1).state()).isEqualTo(ClockState.MET);
        assertThat(waiting()).containsExactlyInAnyOrder("VERIFY_MEASURE measure-1", "RECORD_MEASURE measure-2");
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].measures[0].done").doesNotExist());
        verify("encho", 1, 1, Map.of("accepted", true)).andExpect(status().isForbidden());
        verify("hoiku-kacho", 1, 0, Map.of("accepted", true)).andExpect(status().isConflict());
        verify("hoiku-kacho", 1, 1, Map.of("accepted", true))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("DONE"))
                .andExpect(jsonPath("$[1].stand").value("TO_DO"))
                .andExpect(jsonPath("$[2].stand").value("GOES_ON"));

        assertThat(waiting()).containsExactly("RECORD_MEASURE measure-2");
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].measures[0].done.on").value("2026-11-24"))
                .andExpect(jsonPath("$.plans[0].measures[0].done.by.name").value("佐藤 和子"));
        done("encho", 1, 2, Map.of("doneOn", "2026-11-24", "account", "もう一度")).andExpect(status().isConflict());
    }

    @Test
    void whatIsMissingOrCannotBeIsToldAtItsFieldAndNothingIsKept() throws Exception {
        done("encho", 1, 0, Map.of("doneOn", "2026-11-25", "account", "明日"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("doneOn"));
        done("encho", 1, 0, Map.of("account", "日がない"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("doneOn"));
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "写真", "evidence", List.of(7)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("evidence"))
                .andExpect(jsonPath("$.violations[0].message").value("この事案の書面・証拠にある番号を選んでください。"));
        file("virus.exe", new byte[] {'M', 'Z', 0, 0}).andExpect(status().is4xxClientError());

        assertThat(waiting()).contains("RECORD_MEASURE measure-1");
        office.read("encho", incident, "/measures")
                .andExpect(jsonPath("$[0].version").value(0));
    }

    @Test
    void evidenceThatDoesNotConvinceIsReturnedWithANewDateAndComesAgain() throws Exception {
        file("表.txt", NOTE).andExpect(status().is2xxSuccessful());
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "掲示した。")).andExpect(status().isOk());
        verify("hoiku-kacho", 1, 1, Map.of("accepted", false))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("reason", "due")));
        verify("hoiku-kacho", 1, 1, Map.of("accepted", false, "reason", "何も付いていません。", "due", "2026-11-23"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("due"));
        verify("hoiku-kacho", 1, 1, Map.of("accepted", false, "reason", "何も付いていません。", "due", "2026-12-18"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("TO_DO"))
                .andExpect(jsonPath("$[0].planned").value("2026-12-10"))
                .andExpect(jsonPath("$[0].due").value("2026-12-18"));

        assertThat(waiting()).contains("RECORD_MEASURE measure-1");
        assertThat(measureClock(1).running()).isTrue();
        assertThat(measureClock(1).limit()).isEqualTo(Instant.parse("2026-12-18T15:00:00Z"));
        done("encho", 1, 2, Map.of("doneOn", "2026-11-24", "account", "表を付けた。", "evidence", List.of(1)))
                .andExpect(status().isOk());
        verify("hoiku-kacho", 1, 3, Map.of("accepted", true))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("DONE"))
                .andExpect(jsonPath("$[0].reports.length()").value(2))
                .andExpect(jsonPath("$[0].reports[0].verification.reason").value("何も付いていません。"))
                .andExpect(jsonPath("$[0].reports[1].evidence[0]").value(1));
    }

    @Test
    void theChiefPutsADateOffAlsoOneThatIsPastAndTheOldOneStaysReadable() throws Exception {
        extend("encho", 1, 0, "2026-12-25", "部品が届かないため。").andExpect(status().isForbidden());
        extend("hoiku-kacho", 1, 0, "2026-12-10", "部品が届かないため。")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("due"));
        Cases.itIs(clock, "2026-12-14T10:00");
        extend("hoiku-kacho", 1, 0, "2026-12-11", "部品が届かないため。").andExpect(status().isBadRequest());
        done("encho", 1, 0, Map.of("doneOn", "2026-12-14", "account", "遅れて始めた。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));

        extend("hoiku-kacho", 1, 0, "2026-12-25", "部品が届かないため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].due").value("2026-12-25"))
                .andExpect(jsonPath("$[0].extensions[0].former").value("2026-12-10"));

        assertThat(measureClock(1).limit()).isEqualTo(Instant.parse("2026-12-25T15:00:00Z"));
        assertThat(office.view("encho", incident, "/steps/record-measure/measure-1")
                        .get("due")
                        .asString())
                .isEqualTo("2026-12-25T15:00:00Z");
        done("encho", 1, 1, Map.of("doneOn", "2026-12-14", "account", "始めた。")).andExpect(status().isOk());
        assertThat(measureClock(1).state()).isEqualTo(ClockState.MET);
        extend("hoiku-kacho", 1, 2, "2027-01-29", "もう一度").andExpect(status().isConflict());
        extend("hoiku-kacho", 3, 0, "2027-01-29", "繰り返す取組").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aMeasureThatIsHandedOverOutlivesTheCaseAndIsDoneAndVerifiedLater() throws Exception {
        new EndedTracks(office, incident).everybodyElseDecides();
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "始めた。")).andExpect(status().isOk());
        verify("hoiku-kacho", 1, 1, Map.of("accepted", true)).andExpect(status().isOk());
        office.read("joho-b", incident, "/closing")
                .andExpect(jsonPath("$.hindrances.length()").value(1))
                .andExpect(jsonPath("$.hindrances[0].sentence").value(containsString("再発防止策（２）の実施がまだ確認されていません。")));
        closes().andExpect(status().isUnprocessableContent());

        handOver("encho", 2, 0).andExpect(status().isForbidden());
        handOver("hoiku-kacho", 2, 0).andExpect(status().isOk());
        handOver("hoiku-kacho", 2, 1).andExpect(status().isConflict());
        closes().andExpect(status().isNoContent());

        assertThat(waiting()).containsExactly("RECORD_MEASURE measure-2");
        assertThat(measureClock(2).running()).isTrue();
        Cases.itIs(clock, "2027-02-25T15:00");
        done("encho", 2, 1, Map.of("doneOn", "2027-02-25", "account", "全員が受けた。"))
                .andExpect(status().isOk());
        verify("hoiku-kacho", 2, 2, Map.of("accepted", true)).andExpect(status().isOk());
        assertThat(waiting()).isEmpty();
        assertThat(measureClock(2).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aReopenedCaseWithAnotherPlanWaitsForItsMeasuresAndKeepsWhatWasDone() throws Exception {
        new EndedTracks(office, incident).everybodyElseDecides();
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "始めた。")).andExpect(status().isOk());
        verify("hoiku-kacho", 1, 1, Map.of("accepted", true)).andExpect(status().isOk());
        handOver("hoiku-kacho", 2, 0).andExpect(status().isOk());
        closes().andExpect(status().isNoContent());
        office.pass(Duration.ofDays(1));
        reopens().andExpect(status().isOk());
        assertThat(waiting()).contains("RECORD_MEASURE measure-2");

        office.send(
                        "encho",
                        incident,
                        "/prevention/plan",
                        Map.of(
                                "version",
                                2,
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(EndedTracks.measure("保管庫を替える", "due", "2027-01-29"))))
                .andExpect(status().isOk());
        office.send("hoiku-kacho", incident, "/prevention/plan-decision", PlainSteps.approved(3, 1))
                .andExpect(status().isOk());

        assertThat(waiting()).contains("RECORD_MEASURE measure-1").doesNotContain("RECORD_MEASURE measure-2");
        office.read("encho", incident, "/measures")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].stand").value("TO_DO"));
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.earlier[0].measures[0].done.on").value("2026-11-24"));
        handOver("hoiku-kacho", 2, 0).andExpect(status().isNotFound());
    }

    @Test
    void whoeverThePlanNamesVerifies() throws Exception {
        var measure = new HashMap<String, Object>(EndedTracks.measure("様式を改める", "due", "2026-12-10"));
        measure.put("verifier", "DIRECTOR");
        incident = office.reportedBy("hoiku-a");
        new WalkedCase(application, office, incident)
                .says(Step.DRAFT_PLAN, Map.of("causeStatus", "UNKNOWN", "measures", List.of(measure)))
                .untilOnly(Set.of(Step.RECORD_MEASURE, Step.CLOSING_CHECK));
        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "改めた。")).andExpect(status().isOk());

        verify("hoiku-kacho", 1, 1, Map.of("accepted", true)).andExpect(status().isForbidden());
        verify("kodomo-bucho", 1, 1, Map.of("accepted", true)).andExpect(status().isOk());
    }

    @Test
    void itWaitsAtThePostThatThePlanNames() throws Exception {
        var measure = new HashMap<String, Object>(EndedTracks.measure("様式を改める", "due", "2026-12-10"));
        measure.putAll(Map.of("doerPost", "CHIEF", "verifier", "DIRECTOR"));
        incident = office.reportedBy("hoiku-a");
        new WalkedCase(application, office, incident)
                .says(Step.DRAFT_PLAN, Map.of("causeStatus", "UNKNOWN", "measures", List.of(measure)))
                .untilOnly(Set.of(Step.RECORD_MEASURE, Step.CLOSING_CHECK));

        done("encho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "改めた。")).andExpect(status().isForbidden());
        extend("hoiku-kacho", 1, 0, "2026-12-25", "自分の期日").andExpect(status().isForbidden());
        extend("kodomo-bucho", 1, 0, "2026-12-25", "様式が決まらないため。").andExpect(status().isOk());
        done("hoiku-kacho", 1, 1, Map.of("doneOn", "2026-11-24", "account", "改めた。"))
                .andExpect(status().isOk());
        verify("kodomo-bucho", 1, 2, Map.of("accepted", false, "reason", "古い様式が残っています。", "due", "2026-12-25"))
                .andExpect(status().isOk());

        Cases.itIs(clock, "2026-12-26T10:00");
        office.dueTimersAct();
        assertThat(rungTo("hoiku-kacho")).isPositive();
        assertThat(rungTo("encho")).isZero();
    }

    @Test
    void whereTheChiefDidItHerselfWhoeverStandsAboveVerifies() throws Exception {
        incident = office.reportedBy("hoiku-kakari");
        new WalkedCase(application, office, incident)
                .says(
                        Step.DRAFT_PLAN,
                        Map.of(
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(EndedTracks.measure("様式を改める", "due", "2026-12-10"))))
                .untilOnly(Set.of(Step.RECORD_MEASURE, Step.CLOSING_CHECK));
        extend("hoiku-kacho", 1, 0, "2026-12-25", "自分の期日").andExpect(status().isForbidden());

        done("hoiku-kacho", 1, 0, Map.of("doneOn", "2026-11-24", "account", "改めた。"))
                .andExpect(status().isOk());

        verify("hoiku-kacho", 1, 1, Map.of("accepted", true)).andExpect(status().isForbidden());
        verify("kodomo-bucho", 1, 1, Map.of("accepted", true)).andExpect(status().isOk());
    }

    @Test
    void aDailyCheckGoesOnInATimeThatTheChiefNamesAndProlongs() throws Exception {
        period("hoiku-kacho", 1, 0, "2026-11-25", "2027-02-26").andExpect(status().isUnprocessableContent());
        period("hoiku-kacho", 3, 0, "2026-11-25", "2026-11-20")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("endsOn"));
        period("hoiku-kacho", 3, 0, "2026-11-25", "2027-02-26").andExpect(status().isOk());
        assertThat(waiting()).contains("RECORD_MEASURE measure-3");

        period("hoiku-kacho", 3, 1, "2026-11-25", "2027-01-29").andExpect(status().isBadRequest());
        period("hoiku-kacho", 3, 1, "2026-11-25", "2027-03-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[2].endsOn").value("2027-03-31"))
                .andExpect(jsonPath("$[2].periods.length()").value(2));
        Cases.itIs(clock, "2026-11-25T18:00");
        done("encho", 3, 2, Map.of("doneOn", "2026-11-25", "account", "数え始めた。")).andExpect(status().isOk());
        verify("hoiku-kacho", 3, 3, Map.of("accepted", true)).andExpect(status().isOk());
        assertThat(waiting()).doesNotContain("RECORD_MEASURE measure-3", "VERIFY_MEASURE measure-3");
    }

    @Test
    void whatWasApprovedBeforeMeasuresHadProcessesBeginsAtTheNextStartOnce() throws Exception {
        var before = incident;
        incident = office.reportedBy("hoiku-a");
        copyPlan(before);
        assertThat(waiting()).isEmpty();

        starts.beginMissing();
        starts.beginMissing();

        assertThat(waiting()).containsExactlyInAnyOrder("RECORD_MEASURE measure-1", "RECORD_MEASURE measure-2");
    }

    @Test
    void aWithdrawnCaseWaitsForNoMeasure() throws Exception {
        office.send("hoiku-kacho", incident, "/withdrawal/proposals", Map.of("reason", "誤って報告した。"))
                .andExpect(status().isOk());
        var proposal = office.view("joho-a", incident, "/withdrawal").at("/proposals/0/id");
        office.send(
                        "joho-a",
                        incident,
                        "/withdrawal/proposals/" + proposal.asString() + "/decision",
                        Map.of("confirmed", true))
                .andExpect(status().isOk());

        assertThat(openSteps.of(incident)).isEmpty();
    }

    /** The rows of an approved plan, as an earlier version of the program wrote them. */
    private void copyPlan(IncidentId from) {
        for (var rows : List.of(
                """
                insert into prevention_plan (incident, number, cause_status, submitted_at, acted_by, acted_name,
                    acted_post, recorded_at)
                select :to, number, cause_status, submitted_at, acted_by, acted_name, acted_post, recorded_at
                from prevention_plan where incident = :from""",
                """
                insert into prevention_measure (plan, number, measure, novelty, guided_by_chief, doer, due, recurring,
                    instructions)
                select (select id from prevention_plan where incident = :to), m.number, measure, novelty,
                    guided_by_chief, doer, due, recurring, instructions
                from prevention_measure m join prevention_plan p on p.id = m.plan where p.incident = :from""",
                """
                insert into prevention_decision (plan, outcome, decided_at, acted_by, acted_name, acted_post,
                    recorded_at)
                select (select id from prevention_plan where incident = :to), outcome, decided_at, d.acted_by,
                    d.acted_name, d.acted_post, d.recorded_at
                from prevention_decision d join prevention_plan p on p.id = d.plan where p.incident = :from""")) {
            sql.sql(rows)
                    .param("to", incident.value())
                    .param("from", from.value())
                    .update();
        }
    }

    /** Mails of the measure's clock. */
    private long rungTo(String login) {
        return sql.sql(
                        """
                        select count(*) from mail_outbox
                        where recipient = :to and incident = :incident and mail_key like 'clock%'""")
                .param("to", login + "@midorino.example.jp")
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    private List<String> waiting() {
        return openSteps.of(incident).stream()
                .filter(step -> step.step() == Step.RECORD_MEASURE || step.step() == Step.VERIFY_MEASURE)
                .map(DoingMeasuresTest::told)
                .toList();
    }

    private static String told(OpenStep step) {
        return step.step() + " " + step.part();
    }

    private ClockView measureClock(int measure) {
        return clocks.find(incident, new PartId("measure-" + measure), ClockKey.MEASURE)
                .orElseThrow();
    }

    private ResultActions done(String login, int measure, int version, Map<String, ?> body) throws Exception {
        return act(login, measure, version, "done", body);
    }

    private ResultActions verify(String login, int measure, int version, Map<String, ?> body) throws Exception {
        return act(login, measure, version, "verification", body);
    }

    private ResultActions extend(String login, int measure, int version, String due, String reason) throws Exception {
        return act(login, measure, version, "extension", Map.of("due", due, "reason", reason));
    }

    private ResultActions handOver(String login, int measure, int version) throws Exception {
        return act(login, measure, version, "hand-over", Map.of("reason", "年度末に行うため。"));
    }

    private ResultActions period(String login, int measure, int version, String from, String to) throws Exception {
        return act(login, measure, version, "period", Map.of("startsOn", from, "endsOn", to, "reason", "慣れるまで。"));
    }

    private ResultActions act(String login, int measure, int version, String path, Map<String, ?> body)
            throws Exception {
        var sent = new HashMap<String, Object>(body);
        sent.put("version", version);
        return office.send(login, incident, "/measures/measure-" + measure + "/" + path, sent);
    }

    private ResultActions file(String name, byte[] bytes) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.multipart("/api/incidents/{number}/attachments", incident.value())
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("kind", "PAPER")
                .header("Idempotency-Key", UUID.randomUUID())
                .with(As.as("encho")));
    }

    private ResultActions closes() throws Exception {
        return office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。"));
    }

    private ResultActions reopens() throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/reopenings",
                Map.of(
                        "kind",
                        "OTHER",
                        "startsAt",
                        office.now().toString(),
                        "teller",
                        "保護者",
                        "words",
                        "別の保管庫でもあると申出があった。",
                        "needed",
                        List.of(Track.PREVENTION),
                        "units",
                        List.of(),
                        "reasons",
                        Stream.of(Track.values())
                                .filter(track -> track != Track.PREVENTION)
                                .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                                .toList()));
    }
}
