package jp.todoke.incident.joining;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** 関係所属の追加: one event, many facilities. */
@OfficeTest
class UnitJoiningTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    UnitJoining joining;

    @Autowired
    ProcessReminder watchdog;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theFacilityThatJoinsSeesTheCaseHasItsStepsAndItsClocksAndItsHeadGetsAMail() throws Exception {
        office.read("other-encho", incident, "").andExpect(status().isNotFound());

        joins("hoiku-kakari", "F002")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code").value(contains("F001", "F002")))
                .andExpect(jsonPath("$[1].joined.reason").value("同じカードを使っていた"));

        office.read("other-encho", incident, "").andExpect(status().isOk());
        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "F002");
        assertThat(office.view("other-encho", incident, "/steps/head-report/F002")
                        .get("mayAct")
                        .asBoolean())
                .isTrue();
        assertThat(clocks.find(incident, new PartId("F002"), ClockKey.HEAD_REPORT))
                .isPresent();
        assertThat(clocks.find(incident, new PartId("F002"), ClockKey.WRITTEN_REPORT))
                .isPresent();
        assertThat(mails("joined/" + incident + "/F002/%"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).contains(incident.value()).doesNotContain("カード"));
    }

    @Test
    void aFacilityWhosePeopleKnewInTheVeryMinuteOfTheCaseKeepsItsLimitsWhenTheCaseWasKnownEarlier() throws Exception {
        var known = incidents.get(incident).knownAt();
        office.send(
                        "hoiku-kakari",
                        incident,
                        "/units",
                        Map.of("unitCode", "F002", "known", Told.at(known), "reason", "同じカード"))
                .andExpect(status().isOk());
        var earlier = known.minus(Duration.ofHours(1));

        office.send(
                        "encho",
                        incident,
                        "/knowledge",
                        Map.of("knower", "保育士", "employer", "BODY", "known", Told.at(earlier)))
                .andExpect(status().is2xxSuccessful());

        assertThat(clocks.find(incident, new PartId("F001"), ClockKey.WRITTEN_REPORT)
                        .orElseThrow()
                        .basis())
                .isEqualTo(earlier);
        assertThat(clocks.find(incident, new PartId("F002"), ClockKey.WRITTEN_REPORT)
                        .orElseThrow()
                        .basis())
                .isEqualTo(known);
        assertThat(clocks.find(incident, null, ClockKey.ASSESSMENT)
                        .orElseThrow()
                        .basis())
                .isEqualTo(earlier);
    }

    @Test
    void aKnowledgeFoundTwiceEarlierMovesWhatCountsFromTheFirstOneFoundToo() throws Exception {
        var known = incidents.get(incident).knownAt();
        for (var hours : List.of(1, 2)) {
            office.send(
                            "encho",
                            incident,
                            "/knowledge",
                            Map.of(
                                    "knower",
                                    "保育士",
                                    "employer",
                                    "BODY",
                                    "known",
                                    Told.at(known.minus(Duration.ofHours(hours)))))
                    .andExpect(status().is2xxSuccessful());
        }

        assertThat(clocks.of(incident))
                .filteredOn(clock -> clock.basis().equals(known))
                .isEmpty();
        assertThat(clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD)
                        .orElseThrow()
                        .basis())
                .isEqualTo(known.minus(Duration.ofHours(2)));
    }

    @Test
    void beforeItJoinsTheSectionSeesWhichClocksWillRunAndWhoIsTold() throws Exception {
        office.read("hoiku-kakari", incident, "/units/joinable")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", hasItem("F002")))
                .andExpect(jsonPath("$[?(@.code == 'F001')]").isEmpty());

        office.read(
                        "hoiku-kakari",
                        incident,
                        "/units/joinable/F027?knownAt=" + office.now().minus(Duration.ofHours(5)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.limits[*].key").value(contains("HEAD_REPORT", "FIRST_SEARCH", "WRITTEN_REPORT")))
                .andExpect(jsonPath("$.told").isNotEmpty())
                .andExpect(jsonPath("$.seenBy", hasItem("学務課")))
                .andExpect(jsonPath("$.earlierKnown").value(true));
    }

    @Test
    void theFacilityOfAnotherSectionReportsInItsOwnLine() throws Exception {
        joins("joho-a", "F027").andExpect(status().isOk());

        var step = office.view("joho-a", incident, "/steps/head-report/F027");
        assertThat(step.get("unitName").asString()).isEqualTo("みどり野市立第一小学校");
        office.send("hoiku-kacho", incident, "/supervisor/F027/head-report", headReport(heardFrom()))
                .andExpect(status().isForbidden());
        office.send("joho-a", incident, "/supervisor/F027/head-report", headReport(heardFrom()))
                .andExpect(status().isOk());
        assertThat(office.view("joho-a", incident, "/steps/chief-receipt/F027")
                        .get("unitName")
                        .asString())
                .isEqualTo("学務課");
        assertThat(parts(CHIEF_RECEIPT)).containsExactly("F027");
    }

    @Test
    void whoeverIsNotOfTheSectionOrTheSecretariatJoinsNobody() throws Exception {
        for (var login : List.of("hoiku-a", "encho", "kodomo-bucho", "kansa")) {
            joins(login, "F002").andExpect(status().isForbidden());
        }
    }

    @Test
    void aFacilityThatIsThereIsToldSo() throws Exception {
        joins("hoiku-kakari", "F002").andExpect(status().isOk());

        joins("hoiku-kakari", "F002")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/unit-already-concerned"));
        joins("hoiku-kakari", "F001").andExpect(status().isConflict());
        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "F002");
    }

    @Test
    void twoClerksWhoJoinTheSameFacilityAtOnceJoinItOnce() {
        var first = CompletableFuture.supplyAsync(() -> statusOf("hoiku-kakari"));
        var second = CompletableFuture.supplyAsync(() -> statusOf("joho-a"));

        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 409);
        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "F002");
    }

    @Test
    void noBodyAsAWholeJoinsAndNobodyHasKnownTomorrow() throws Exception {
        joins("hoiku-kakari", "M")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("unitCode")));
        office.send(
                        "hoiku-kakari",
                        incident,
                        "/units",
                        Map.of(
                                "unitCode",
                                "F002",
                                "known",
                                Told.at(office.now().plus(Duration.ofDays(1))),
                                "reason",
                                ""))
                .andExpect(status().isBadRequest());
        office.send(
                        "hoiku-kakari",
                        incident,
                        "/units",
                        Map.of(
                                "unitCode",
                                "F002",
                                "known",
                                Told.at(office.now().plus(Duration.ofDays(1))),
                                "reason",
                                "同じカード"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("known.startsAt")));
    }

    @Test
    void atTheClosingCheckTheCaseRunsAgainUntilTheFacilityHasResponded() throws Exception {
        transaction.executeWithoutResult(tx -> incidents.readyForClosing(incident));

        joins("hoiku-kakari", "F002").andExpect(status().isOk());

        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.RUNNING);
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[*].sentence", hasItem("みどり野市立ひばり保育園の捜索・回収が終わっていません。")));
    }

    @Test
    void onlyWhenNoFacilityIsAtWorkAnyMoreTheCaseWaitsForItsClosingAgain() throws Exception {
        transaction.executeWithoutResult(tx -> incidents.readyForClosing(incident));
        joins("hoiku-kakari", "F002").andExpect(status().isOk());

        joining.responded(incident);

        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.RUNNING);
    }

    @Test
    void aClosedCaseTakesNoFacilityAndSaysSo() throws Exception {
        sql.sql("update incident set status = 'CLOSED' where number = :number")
                .param("number", incident.value())
                .update();

        joins("hoiku-kakari", "F002")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/incident-already-closed"));
    }

    @Test
    void theWatchdogBeginsAFacilityWhoseProcessNeverBegan() {
        transaction.executeWithoutResult(tx -> sql.sql(
                        """
                insert into concerned_unit (incident, unit_code, joined_at, known_starts_on, known_start_precision, reason,
                    acted_by, acted_name, acted_post)
                values (:incident, 'F003', :now, date '2012-12-25', 'DATE', '同じカード', 1, '渡辺 誠', '係長')""")
                .param("incident", incident.value())
                .param("now", DbTime.of(office.now()))
                .update());
        transaction.executeWithoutResult(tx -> clocks.start(
                incident, new PartId("F003"), ClockKey.HEAD_REPORT, office.now(), "F003", Role.FACILITY_HEAD));

        watchdog.remindProcess();
        watchdog.remindProcess();

        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "F003");
    }

    @Test
    void aUnitOfAnyKindJoinsAndItsHeadReportsInItsOwnLine() throws Exception {
        for (var unit : List.of("S-KOSEKI", "C001", "O-KANSA", "D-FUKUSHI")) {
            joins("joho-a", unit).andExpect(status().isOk());
        }

        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "S-KOSEKI", "C001", "O-KANSA", "D-FUKUSHI");
        office.read("jutaku", incident, "").andExpect(status().isOk());
        assertThat(office.view("joho-a", incident, "/steps/head-report/C001")
                        .get("post")
                        .asString())
                .isEqualTo("業務責任者");
    }

    @Test
    void aContractorThatJoinsStartsItsLimitsFromWhatTheBodyWasTold() throws Exception {
        var told = office.now().minusMillis(1);
        office.send(
                        "joho-a",
                        incident,
                        "/units",
                        Map.of(
                                "unitCode",
                                "C001",
                                "known",
                                Told.at(office.now().minus(Duration.ofHours(2))),
                                "reason",
                                "同じ地図を使っていた"))
                .andExpect(status().isOk());

        assertThat(clocks.find(incident, new PartId("C001"), ClockKey.HEAD_REPORT)
                        .orElseThrow()
                        .basis())
                .isBetween(told, office.now());
    }

    @Test
    void theWatchdogBeginsAUnitOfACaseFromBeforeEveryUnitHadALine() {
        transaction.executeWithoutResult(tx -> sql.sql(
                        "insert into concerned_unit (incident, unit_code, joined_at) values (:incident, 'S-HOIKU', :now)")
                .param("incident", incident.value())
                .param("now", DbTime.of(office.now()))
                .update());

        watchdog.remindProcess();
        watchdog.remindProcess();

        assertThat(parts(HEAD_REPORT)).containsExactlyInAnyOrder("F001", "S-HOIKU");
        assertThat(clocks.find(incident, new PartId("S-HOIKU"), ClockKey.HEAD_REPORT))
                .isPresent();
    }

    private int statusOf(String login) {
        try {
            return joins(login, "F002").andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ResultActions joins(String login, String facility) throws Exception {
        return office.send(
                login,
                incident,
                "/units",
                Map.of("unitCode", facility, "known", Told.at(office.now()), "reason", "同じカードを使っていた"));
    }

    private Map<String, Object> headReport(Map<String, ?> onBehalf) {
        return new HashMap<>(Map.of(
                "time",
                Told.at(office.now()),
                "reporter",
                "校長",
                "means",
                "PHONE",
                "words",
                "状況を報告した",
                "onBehalf",
                onBehalf));
    }

    private Map<String, Object> heardFrom() {
        return Map.of("sender", "校長", "means", "PHONE", "heardAt", Told.at(office.now()));
    }

    private List<String> parts(Step step) {
        return openSteps.of(incident).stream()
                .filter(open -> open.step() == step)
                .map(open -> String.valueOf(open.part()))
                .toList();
    }

    private List<String> mails(String key) {
        return sql.sql("select subject || body from mail_outbox where mail_key like :key")
                .param("key", key)
                .query(String.class)
                .list();
    }
}
