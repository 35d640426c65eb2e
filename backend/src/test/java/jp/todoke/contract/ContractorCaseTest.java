package jp.todoke.contract;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;

/** A contractor loses a map: noticed by its people, told to the city two hours later. */
@OfficeTest
class ContractorCaseTest extends ContractorCases {

    @Test
    void theCityKnowsWhenItIsToldAndTheContractorWasInTime() throws Exception {
        var incident = lostMap();

        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.contractorDelay.contractorKnew")
                        .value(instant(noticed).toString()))
                .andExpect(jsonPath("$.contractorDelay.bodyKnew").value(startsWith(minute(instant(told)))))
                .andExpect(jsonPath("$.knownAt").value(startsWith(minute(instant(told)))));
        assertThat(Duration.between(noticed, told)).hasMinutes(120);
        var notice = notice(incident);
        assertThat(notice.state()).isEqualTo(ClockState.MET);
        assertThat(notice.basis()).isEqualTo(instant(noticed));
        assertThat(notice.limit()).isEqualTo(instant(noticed.plusHours(24)));
        assertThat(notice.metAt().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(instant(told));
    }

    @Test
    void underAContractOfOneHourTheContractorWasLateAndSaysWhyAfterwards() throws Exception {
        var other = contractor();
        var strict = enter("joho-a", terms(other, List.of("S-HOIKU"), "用具の搬送", 1));
        var incident = reported("new-" + other.toLowerCase());

        var notice = notice(incident);
        assertThat(notice.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(notice.limit()).isEqualTo(instant(noticed.plusHours(1)));
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("contracts")
                        .findValuesAsString("contract"))
                .containsExactly(String.valueOf(strict));
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("lateNoticeUnexplained")
                        .asBoolean())
                .isTrue();
        ok(office.send("hoiku-kacho", incident, "/contracts/late-notice", Map.of("latenessReason", "捜していて連絡が遅れた")));
        assertThat(notice(incident).latenessReason().value()).isEqualTo("捜していて連絡が遅れた");
        assertThat(why(incident)).contains("1時間", "契約に定めた時間");
    }

    @Test
    void aContractFoundAfterwardsSaysBesideTheVerdictHowItStands() throws Exception {
        var other = contractor();
        var incident = reported("new-" + other.toLowerCase());
        assertThat(notice(incident).state()).isEqualTo(ClockState.MET);

        var strict = enter("joho-a", terms(other, List.of("S-HOIKU"), "用具の搬送", 1));
        ok(office.send("joho-a", incident, "/contracts", Map.of("contract", strict)));

        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(1)));
        assertThat(notice(incident).state()).isEqualTo(ClockState.MET);
        ok(office.send("joho-a", incident, "/contracts/" + strict + "/withdrawal", Map.of("reason", "別の契約だった")));
        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(1)), instant(noticed.plusHours(24)));
    }

    @Test
    void anEarlierKnowledgeOfTheContractorMovesWhatItsNoticeIsMeasuredBy() throws Exception {
        var incident = lostMap();

        ok(office.sendOnce(
                "joho-a",
                incident,
                "/knowledge",
                Map.of("knower", "係員", "employer", "CONTRACTOR", "known", Told.at(instant(noticed.minusHours(1))))));

        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(23)));
    }

    @Test
    void byTelephoneTheContractorToldWhenItFirstToldAnybodyOfTheCity() throws Exception {
        var call = Map.of(
                "report",
                json.readTree(answers()),
                "caller",
                Map.of(
                        "name",
                        "若林 透",
                        "post",
                        "業務責任者",
                        "unitCode",
                        "C001",
                        "from",
                        instant(told.minusMinutes(5)).toString()),
                "knowers",
                List.of(Map.of("who", "当直", "employer", "BODY", "time", Told.at(instant(noticed.plusMinutes(30))))));
        var sent = mvc.perform(post("/api/calls-heard")
                        .with(as("joho-a"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(call)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var incident = new IncidentId(json.readTree(sent).get("number").asString());

        assertThat(notice(incident).metAt()).isEqualTo(instant(noticed.plusMinutes(30)));
        office.read("sogo-kacho", incident, "").andExpect(status().isOk());
    }

    @Test
    void whereTheCityNoticedItselfNobodyHadToTell() throws Exception {
        var incident = office.reportedBy("korei-kacho");

        assertThat(clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE)).isEmpty();
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("contractorCase")
                        .asBoolean())
                .isFalse();
    }
}
