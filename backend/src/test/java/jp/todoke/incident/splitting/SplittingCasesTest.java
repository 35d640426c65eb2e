package jp.todoke.incident.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 分割: a nursery lost a card and, apart from that, sent a mail to the wrong people; one call told both. */
@OfficeTest
class SplittingCasesTest {

    private static final PartId NURSERY = new PartId("F001");

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private IncidentId told;

    @BeforeEach
    void oneCallTellsBoth() throws Exception {
        office = new TrackOffice(application);
        told = office.reportedBy("hoiku-a");
        office.pass(Duration.ofMinutes(10));
    }

    @Test
    void theNewCaseCountsFromTheEarliestKnowledgeAndTheOldOneKeepsItsOwn() throws Exception {
        var before = limits(told);
        var preview = office.view("joho-a", told, "/splits/preview?kind=MISSENT_EMAIL&medium=EMAIL&units=F001");

        splits("joho-a", UUID.randomUUID(), Map.of()).andExpect(status().isOk());

        var opened = opened();
        assertThat(incidents.get(opened).known()).isEqualTo(incidents.get(told).known());
        assertThat(incidents.get(opened).title())
                .isEqualTo(preview.get("title").asString())
                .contains("誤送信");
        assertThat(office.view("joho-a", opened, "")
                        .at("/firstReport/description")
                        .asString())
                .isEqualTo("別の宛先に名簿を送った。");
        assertThat(clocks.of(opened)).isNotEmpty().allSatisfy(clock -> assertThat(clock.basis())
                .isEqualTo(incidents.get(told).knownAt()));
        assertThat(preview.get("limits")).isNotEmpty().allSatisfy(begins -> assertThat(limit(opened, begins))
                .isEqualTo(Instant.parse(begins.get("limit").asString())));
        assertThat(limits(told)).containsAllEntriesOf(before);
        assertThat(office.openSteps(opened)).isNotEmpty();
        assertThat(office.course(told))
                .contains("この事案の一部を%s（%s）に分けた。"
                        .formatted(Incident.label(opened), incidents.get(opened).title()));
        assertThat(office.course(opened)).contains(Incident.label(told) + "から分けた。");
        assertThat(office.view("joho-a", told, "/links").at("/0/other/number").asString())
                .isEqualTo(opened.value());
        office.read("encho", opened, "/splits")
                .andExpect(jsonPath("$.from.other.number").value(told.value()))
                .andExpect(jsonPath("$.from.parts.knowledge").isNotEmpty());
    }

    @Test
    void aCountThatWentOverCountsOnlyThere() throws Exception {
        var count = office.view("joho-a", told, "").at("/counts/0/id").asLong();

        splits("joho-a", UUID.randomUUID(), Map.of("counts", List.of(count))).andExpect(status().isOk());

        assertThat(office.view("joho-a", told, "").path("affectedPersons").isNull())
                .isTrue();
        assertThat(office.view("joho-a", opened(), "")
                        .at("/affectedPersons/min")
                        .asInt())
                .isEqualTo(22);
        assertThat(office.view("joho-a", told, "/splits")
                        .at("/off/0/parts/counts/0")
                        .asLong())
                .isEqualTo(count);
    }

    @Test
    void mediaComeAlongAndStay() throws Exception {
        office.send(
                        "encho",
                        told,
                        "/media",
                        Map.of("kind", "SD_CARD", "label", "青いカード", "quantity", 1, "unit", "枚", "approx", false))
                .andExpect(status().is2xxSuccessful());

        splits("joho-a", UUID.randomUUID(), Map.of("media", List.of(1))).andExpect(status().isOk());

        for (var incident : List.of(told, opened())) {
            assertThat(office.view("joho-a", incident, "").get("media")).hasSize(1);
        }
    }

    @Test
    void pressedTwiceItOpensOneCase() throws Exception {
        var key = UUID.randomUUID();
        splits("joho-a", key, Map.of()).andExpect(status().isOk());
        splits("joho-a", key, Map.of()).andExpect(status().isOk());

        assertThat(office.view("joho-a", told, "/splits").get("off")).hasSize(1);
    }

    @Test
    void whatIsMissingOrNotThereIsRefusedAtItsFieldAndNothingIsOpened() throws Exception {
        refused(Map.of("units", List.of()), "units", "関係所属を一つ以上");
        refused(Map.of("units", List.of("F002")), "units", "この事案に今はありません");
        refused(Map.of("media", List.of(7)), "media", "この事案に今はありません");
        refused(Map.of("kind", "OTHER"), "kindWords", "短く入力");
        refused(Map.of("reason", " "), "reason", "");

        assertThat(office.view("joho-a", told, "/splits").get("off")).isEmpty();
    }

    @Test
    void aCaseThatHasEndedIsNotSplit() throws Exception {
        for (var ended : List.of("CLOSED", "WITHDRAWN", "MERGED")) {
            sql.sql("update incident set status = :status where number = :number")
                    .param("status", ended)
                    .param("number", told.value())
                    .update();
            splits("joho-a", UUID.randomUUID(), Map.of()).andExpect(status().isConflict());
        }
    }

    @Test
    void onlyTheSecretariatSplits() throws Exception {
        for (var login : List.of("hoiku-kacho", "encho", "kansa")) {
            assertThat(splits(login, UUID.randomUUID(), Map.of())
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(login)
                    .isIn(403, 404);
        }
    }

    @Test
    void whatIsSplitOffFromAConfidentialCaseIsKnownToTheSamePeopleOnly() throws Exception {
        new ConfidentialOffice(application).close("joho-a", told).andExpect(status().isOk());

        splits("joho-a", UUID.randomUUID(), Map.of()).andExpect(status().isOk());

        var opened = opened();
        office.read("joho-b", opened, "").andExpect(status().isNotFound());
        assertThat(office.view("joho-a", opened, "/confidentiality")
                        .at("/decisions/0/handlers")
                        .toString())
                .isEqualTo(office.view("joho-a", told, "/confidentiality")
                        .at("/decisions/0/handlers")
                        .toString());
    }

    private IncidentId opened() throws Exception {
        return new IncidentId(
                office.view("joho-a", told, "/splits").at("/off/0/other/number").asString());
    }

    private ResultActions splits(String login, UUID key, Map<String, Object> other) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "MISSENT_EMAIL",
                "medium",
                "EMAIL",
                "units",
                List.of("F001"),
                "knowledge",
                List.of(),
                "counts",
                List.of(),
                "media",
                List.of(),
                "reason",
                "カードの紛失とは別の出来事だったため。",
                "description",
                "別の宛先に名簿を送った。"));
        body.putAll(other);
        return office.press(login, told, "/splits", key, body);
    }

    private void refused(Map<String, Object> other, String field, String sentence) throws Exception {
        splits("joho-a", UUID.randomUUID(), other)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field))
                .andExpect(jsonPath("$.violations[0].message").value(containsString(sentence)));
    }

    private Map<ClockKey, Instant> limits(IncidentId incident) {
        var limits = new HashMap<ClockKey, Instant>();
        clocks.of(incident).stream()
                .filter(ClockView::running)
                .forEach(clock -> limits.put(clock.key(), clock.limit()));
        limits.remove(ClockKey.SECRETARIAT_TOLD);
        return limits;
    }

    private Instant limit(IncidentId incident, JsonNode begins) {
        var ofUnit = begins.hasNonNull("unitName");
        return clocks.find(
                        incident,
                        ofUnit ? NURSERY : null,
                        ClockKey.valueOf(begins.get("key").asString()))
                .orElseThrow()
                .limit();
    }
}
