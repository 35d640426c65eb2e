package jp.todoke.addressee;

import static jp.todoke.clock.counting.ClockKey.EXTERNAL_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** From a fact of the case to the addressee that wants to be told of it, its clock and its numbered reports. */
@OfficeTest
class TellingAddresseesTest {

    /** A Tuesday morning with three open days behind it. */
    private static final Instant NOW = Instant.parse("2012-12-18T01:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    AddresseePart part;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void somethingIsLost() throws Exception {
        clock.set(NOW);
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aLossIsReportedToNobodyElseUntilItTurnsOutToBeATheft() throws Exception {
        assertThat(view().path("addressees")).isEmpty();

        turnsOutToBe("THEFT");

        var police = view().at("/addressees/0");
        assertThat(police.at("/terms/name").asString()).isEqualTo("みどり野警察署");
        assertThat(police.path("byRule").asBoolean()).isTrue();
        assertThat(police.path("status").asString()).isEqualTo("OPEN");
        assertThat(police.at("/terms/telephone").asString()).isEqualTo("042-000-2110");
        assertThat(clockOf(police).limit()).isEqualTo(Instant.parse("2012-12-21T08:15:00Z"));
        assertThat(part.openWork(incident)).hasSize(1);
        var line = office.view("joho-a", incident, "/clocks")
                .path("clocks")
                .valueStream()
                .filter(each -> each.path("key").asString().equals("EXTERNAL_REPORT"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("partName").asString()).isEqualTo("みどり野警察署");
        assertThat(line.at("/next/operation").asString()).isEqualTo("recordAddresseeReport");
    }

    @Test
    void theFirstReportMeetsTheClockAndTheNextOnesAreNumbered() throws Exception {
        var police = police();

        tells(police, 1, Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.addressees[0].status").value("TOLD"))
                .andExpect(jsonPath("$.addressees[0].next").value(2))
                .andExpect(jsonPath("$.addressees[0].reports[0].means").value("PHONE"));
        assertThat(clockOf(police).state()).isEqualTo(ClockState.MET);
        assertThat(part.openWork(incident)).isEmpty();
        assertThat(part.keepsFromWithdrawal(incident)).isTrue();
        assertThat(office.course(incident)).contains("みどり野警察署に報告した（第1報）。");

        tells(police, 2, Map.of()).andExpect(status().isOk());
        assertThat(view().at("/addressees/0/reports")).hasSize(2);
    }

    @Test
    void twoClerksDoNotGiveTheSameNumberToTwoReports() throws Exception {
        var police = police();
        tells(police, 1, Map.of()).andExpect(status().isOk());

        tells(police, 1, Map.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.addressees[0].next").value(2));
        assertThat(view().at("/addressees/0/reports")).hasSize(1);
    }

    @Test
    void aReceiptNumberIsOfOneReportOfTheAddresseeHoweverItIsWritten() throws Exception {
        var police = police();
        tells(police, 1, Map.of("receiptNumber", "受 " + incident)).andExpect(status().isOk());

        tells(police, 2, Map.of("receiptNumber", "受" + incident))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("receiptNumber"));
        assertThat(view().at("/addressees/0/reports")).hasSize(1);
    }

    @Test
    void nobodyIsToldBeforeTheOfficeKnew() throws Exception {
        var police = police();

        tells(police, 1, Map.of("time", Told.at(NOW.minus(Duration.ofHours(2)))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("time.startsAt"));
        tells(police, 1, Map.of("time", Told.on("2012-12-17")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("time.startsOn"));
        tells(police, 1, Map.of("time", Told.on("2012-12-18"))).andExpect(status().isOk());
    }

    @Test
    void aTextThatIsTooLongIsToldAtItsField() throws Exception {
        tells(police(), 1, Map.of("words", "あ".repeat(4001)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("words"));
    }

    @Test
    void aLateReportSaysWhy() throws Exception {
        var police = police();
        office.pass(Duration.ofDays(4));

        tells(police, 1, Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        tells(police, 1, Map.of("latenessReason", "盗難と分かるのが遅れたため")).andExpect(status().isOk());

        assertThat(clockOf(police).state()).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void whomTheRuleNamedTwoPersonsDismiss() throws Exception {
        var police = police();
        var path = "/addressees/" + police.path("id").asString();

        office.send("joho-a", incident, path + "/dismissal", Map.of("reason", "警察が先に知らせてきたため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.addressees[0].status").value("WAITS"))
                .andExpect(jsonPath("$.addressees[0].mayDecide").value(false));
        assertThat(clockOf(police).running()).isTrue();
        office.send("joho-a", incident, path + "/dismissal-decision", Map.of("confirmed", true))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.type").value("/problems/addressee-second-person-needed"));
        office.send("joho-b", incident, path + "/dismissal-decision", Map.of("confirmed", false))
                .andExpect(status().isBadRequest());
        office.send("joho-b", incident, path + "/dismissal-decision", Map.of("confirmed", true))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.addressees[0].status").value("DISMISSED"));

        assertThat(clockOf(police).running()).isFalse();
        assertThat(part.openWork(incident)).isEmpty();
        assertThat(part.keepsFromWithdrawal(incident)).isFalse();
        tells(police, 1, Map.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/addressee-dismissed"));
    }

    @Test
    void somebodyMayAddOneByHandAndSayAloneThatItIsNotNeeded() throws Exception {
        var ministry = addable("総務省 自治行政局");
        office.send("joho-a", incident, "/addressees", Map.of("addressee", ministry, "reason", "照会があったため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.addressees[0].byRule").value(false));
        office.send("joho-b", incident, "/addressees", Map.of("addressee", ministry, "reason", "照会があったため"))
                .andExpect(status().isOk());
        var added = view().path("addressees");
        assertThat(added).hasSize(1);

        office.send(
                        "joho-b",
                        incident,
                        "/addressees/" + added.at("/0/id").asString() + "/dismissal",
                        Map.of("reason", "県を経て伝わったため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.addressees[0].status").value("DISMISSED"));
        assertThat(clockOf(added.get(0)).running()).isFalse();
        assertThat(addable("総務省 自治行政局")).isEqualTo(ministry);
    }

    @Test
    void anAddresseeThatNamesHoursOrOpenDaysIsToldWithinThem() throws Exception {
        adds("県 市町村課");
        adds("地方公共団体情報システム機構（J-LIS）");

        assertThat(clockOf(view().at("/addressees/0")).limit()).isEqualTo(Instant.parse("2012-12-19T08:15:00Z"));
        var hours = clockOf(view().at("/addressees/1"));
        assertThat(hours.limit()).isBetween(NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofHours(25)));
        office.pass(Duration.ofHours(25));
        office.dueTimersAct();
        assertThat(office.view("joho-a", incident, "/clocks/" + hours.id() + "/why")
                        .toString())
                .contains("報告先の一覧に定めた期限");
    }

    /** What another authority names is no house rule: coming to it late gives no new hours. */
    @Test
    void hoursThatWerePastWhenItWasAddedAreNotGivenAnew() throws Exception {
        office.pass(Duration.ofDays(3));

        adds("地方公共団体情報システム機構（J-LIS）");

        var hours = clockOf(view().at("/addressees/0"));
        assertThat(hours.limit()).isBetween(NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofHours(25)));
        assertThat(hours.startedLate()).isTrue();
        assertThat(office.view("joho-a", incident, "/clocks/" + hours.id() + "/why")
                        .toString())
                .contains("期限は延ばさず");
    }

    private void adds(String name) throws Exception {
        office.send("joho-a", incident, "/addressees", Map.of("addressee", addable(name), "reason", "求めによる"))
                .andExpect(status().isOk());
    }

    private void turnsOutToBe(String kind) throws Exception {
        office.sendOnce(
                        "encho",
                        incident,
                        "/natures",
                        Map.of("kind", kind, "malice", "YES", "known", Told.at(office.now()), "reason", "窓が割られていた。"))
                .andExpect(status().is2xxSuccessful());
    }

    private JsonNode police() throws Exception {
        turnsOutToBe("THEFT");
        return view().at("/addressees/0");
    }

    private ResultActions tells(JsonNode addressee, int number, Map<String, Object> otherwise) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "number",
                number,
                "time",
                Told.at(office.now()),
                "means",
                "PHONE",
                "toldTo",
                "生活安全課",
                "words",
                "カードが盗まれたおそれがある。"));
        body.putAll(otherwise);
        return office.send(
                "joho-b", incident, "/addressees/" + addressee.path("id").asString() + "/reports", body);
    }

    private int addable(String name) throws Exception {
        return view().path("toAdd")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("addressee")
                .asInt();
    }

    private JsonNode view() throws Exception {
        return office.view("joho-a", incident, "/addressees");
    }

    private ClockView clockOf(JsonNode addressee) {
        var part = new PartId("addressee-" + addressee.path("id").asString());
        return clocks.find(incident, part, EXTERNAL_REPORT).orElseThrow();
    }
}
