package jp.todoke.incident.duty;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * A contractor's people noticed at 9:00; the city hears of it later. What the law asks of the city counts from there.
 */
@OfficeTest
class ContractorKnowingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;

    @BeforeEach
    void itIsEleven() {
        office = new TrackOffice(application);
        Cases.itIs(clock, "2026-11-24T11:00");
    }

    @Test
    void aContractorsOwnReportMakesTheCityKnowAtItsArrival() throws Exception {
        var incident = Cases.report(mvc, "jutaku", report());

        assertThat(knowledge(incident)).containsExactly("CONTRACTOR 09:00", "BODY 11:00");
        assertThat(bases(incident)).containsOnly(at("11:00"));
        assertThat(clocks.find(incident, LegalDuty.TO_COMMISSION.part(), ClockKey.PRELIMINARY_REPORT)
                        .orElseThrow()
                        .basis())
                .isAfterOrEqualTo(at("11:00"));
        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.knownAt", startsWith("2026-11-24T02:00:00")))
                .andExpect(jsonPath("$.contractorDelay.contractorKnew")
                        .value(at("09:00").toString()))
                .andExpect(jsonPath("$.contractorDelay.bodyKnew", startsWith("2026-11-24T02:00:00")));
        assertThat(office.view("joho-a", incident, "/course-of-events")
                        .get(0)
                        .path("time")
                        .path("startsAt")
                        .asString())
                .isEqualTo(at("09:00").toString());
    }

    @Test
    void aContractorsCallMakesTheCityKnowWhenItWasTaken() throws Exception {
        var incident = called("C001", "");

        assertThat(knowledge(incident)).containsExactly("CONTRACTOR 09:00", "CONTRACTOR 09:30", "BODY 10:45");
        assertThat(bases(incident)).containsOnly(at("10:45"));
    }

    @Test
    void whomOfTheCityTheContractorToldBeforeTheCallKnewThen() throws Exception {
        var incident = called("C001", "\"employer\": \"BODY\",");

        assertThat(knowledge(incident)).containsExactly("CONTRACTOR 09:00", "BODY 09:30", "BODY 10:45");
        assertThat(bases(incident)).containsOnly(at("09:30"));
    }

    @Test
    void aSectionsOwnCallerIsTheCitys() throws Exception {
        var incident = called("S-KOREI", "");

        assertThat(knowledge(incident)).containsExactly("BODY 09:00", "BODY 09:30", "BODY 10:45");
        assertThat(bases(incident)).containsOnly(at("09:00"));
        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.contractorDelay").isEmpty());
    }

    @Test
    void aFacilityThatAContractorRunsJoinsWithItsOwnKnowledgeAndTheCitysClocks() throws Exception {
        sql.sql(
                        """
                insert into unit (code, name, kind, parent_code, body_code, position) values ('C001-F', 'けやき分室', 'FACILITY', 'C001', 'M', 900)
                on conflict do nothing""")
                .update();
        var incident = Cases.report(mvc, "jutaku", report());

        office.read("joho-a", incident, "/units/joinable/C001-F?knownAt=" + at("08:00"))
                .andExpect(jsonPath("$.earlierKnown").value(false));
        office.send(
                        "joho-a",
                        incident,
                        "/units",
                        Map.of("unitCode", "C001-F", "known", Told.at(at("08:00")), "reason", "同じ名簿を使っていた"))
                .andExpect(status().isOk());

        assertThat(knowledge(incident)).containsExactly("CONTRACTOR 08:00", "CONTRACTOR 09:00", "BODY 11:00");
        assertThat(bases(incident)).containsOnly(at("11:00"));
    }

    @Test
    void whatIsTypedByHandAsTheContractorsMovesNothingAndTheCitysDoes() throws Exception {
        var incident = Cases.report(mvc, "jutaku", report());

        knew(incident, "CONTRACTOR", "08:00");
        assertThat(bases(incident)).containsOnly(at("11:00"));
        knew(incident, "BODY", "10:00");
        assertThat(bases(incident)).containsOnly(at("10:00"));
        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.contractorDelay.contractorKnew")
                        .value(at("08:00").toString()))
                .andExpect(
                        jsonPath("$.contractorDelay.bodyKnew").value(at("10:00").toString()));
    }

    private void knew(IncidentId incident, String employer, String time) throws Exception {
        office.sendOnce(
                        "joho-a",
                        incident,
                        "/knowledge",
                        Map.of("knower", "担当", "employer", employer, "known", Told.at(at(time))))
                .andExpect(status().is2xxSuccessful());
    }

    /** Who knew, the earliest first. */
    private List<String> knowledge(IncidentId incident) throws Exception {
        return StreamSupport.stream(
                        office.view("joho-a", incident, "").path("knowledge").spliterator(), false)
                .map(ContractorKnowingTest::words)
                .toList();
    }

    private static String words(JsonNode entry) {
        return entry.path("employer").asString() + " "
                + Instant.parse(entry.path("knownAt").asString())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .atOffset(ZoneOffset.ofHours(9))
                        .toLocalTime();
    }

    /** From when the limits that run count. */
    private List<Instant> bases(IncidentId incident) {
        return clocks.of(incident).stream()
                .filter(ClockView::running)
                .map(view -> view.basis().truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .toList();
    }

    private IncidentId called(String unit, String employer) throws Exception {
        var call =
                """
                {"report": %s, "caller": {"name": "阿部 純", "post": "業務責任者", "unitCode": "%s", "from": "2026-11-24T10:45:00+09:00"},
                 "knowers": [{"who": "施設長", %s "time": {"startsAt": "2026-11-24T09:30:00+09:00", "openEnd": false}}]}"""
                        .formatted(report(), unit, employer);
        var sent = mvc.perform(post("/api/calls-heard")
                        .with(as("joho-a"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(call))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new IncidentId(JsonPath.read(sent, "$.number"));
    }

    private static String report() {
        return Cases.nursery().replace("2012-12-25T16:40", "2026-11-24T09:00").replace("2012-12-18", "2026-11-18");
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse("2026-11-24T" + time + ":00+09:00").toInstant();
    }
}
