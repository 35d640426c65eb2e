package jp.todoke.rollout;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** From the text that a chief sends to other nurseries to their heads, who pass it on without knowing the case. */
@OfficeTest
class RollingOutTest {

    /** A Wednesday morning with two open days behind it. */
    private static final Instant NOW = Instant.parse("2012-12-26T01:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 26);

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    RollOutReminders reminders;

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
    void theChiefSendsATextToNurseriesAndSeesWhoIsSilent() throws Exception {
        send(List.of("F002", "F003"), Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(3))
                .andExpect(jsonPath("$.rollOuts[0].words").value("終業時に枚数を数える。"))
                .andExpect(jsonPath("$.rollOuts[0].units.length()").value(2))
                .andExpect(jsonPath("$.rollOuts[0].units[0].of").value("保育課"))
                .andExpect(jsonPath("$.rollOuts[0].units[0].held").value(true))
                .andExpect(jsonPath("$.rollOuts[0].units[0].acknowledgement").isEmpty());
    }

    @Test
    void whoeverIsSilentIsListedWithThePostBesideTheClosingAndDoesNotHinderIt() throws Exception {
        var id = sent(List.of("F002", "F003"));
        assertThat(left(id).path("sentence").asString()).contains("所属が2あります（平成24年");
        assertThat(left(id).path("heldBy")).hasSize(2);
        assertThat(left(id).at("/heldBy/0").asString()).contains("園長");
        assertThat(left(id).path("tab").asString()).isEqualTo("roll-outs");
        assertThat(office.view("joho-a", incident, "/closing").get("hindrances").toString())
                .doesNotContain("注意喚起");

        acknowledge("other-encho", id, "F002", TODAY).andExpect(status().isOk());
        assertThat(left(id).path("sentence").asString()).contains("所属が1あります");
        assertThat(left(id).path("heldBy")).hasSize(1);
    }

    private JsonNode left(long id) throws Exception {
        for (var each : office.view("joho-a", incident, "/progress").get("besides")) {
            if (each.path("sentence").asString().startsWith("注意喚起 第" + id + "号")) {
                return each;
            }
        }
        throw new AssertionError("nobody is silent");
    }

    @Test
    void theHeadOfAnotherNurseryReadsTheTextAloneAndSaysThatItWasPassedOn() throws Exception {
        var id = sent(List.of("F002"));

        var read = office.view("other-encho", "/roll-outs/" + id);
        assertThat(read.path("words").asString()).isEqualTo("終業時に枚数を数える。");
        assertThat(read.at("/units/0/mayAcknowledge").asBoolean()).isTrue();
        assertThat(read.toString()).doesNotContain(incident.value());
        office.read("other-encho", incident, "").andExpect(status().isNotFound());
        office.read("other-encho", incident, "/roll-outs").andExpect(status().isNotFound());

        acknowledge("other-encho", id, "F002", TODAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].acknowledgement.audience").value("全職員18人"));
        var seen = office.view("joho-a", incident, "/roll-outs").at("/rollOuts/0/units/0/acknowledgement");
        assertThat(seen.path("on").asString()).isEqualTo("2012-12-26");
        assertThat(seen.at("/by/post").asString()).contains("園長");
    }

    @Test
    void theStaffOfTheNurseryReadTheTextAndLeaveTheAnswerToTheHead() throws Exception {
        var id = sent(List.of("F002"));

        assertThat(office.view("other-hoiku", "/roll-outs/" + id)
                        .at("/units/0/mayAcknowledge")
                        .asBoolean())
                .isFalse();
        acknowledge("other-hoiku", id, "F002", TODAY).andExpect(status().isNotFound());
    }

    @Test
    void forAllOthersThereIsNoSuchText() throws Exception {
        var id = sent(List.of("F002"));

        for (var login : List.of("kocho", "korei-kacho", "jutaku", "admin", "kansa")) {
            mvc.perform(get("/api/roll-outs/" + id).with(as(login))).andExpect(status().isNotFound());
            acknowledge(login, id, "F002", TODAY).andExpect(status().isNotFound());
            assertThat(mine(login)).doesNotContain(id);
        }
    }

    @Test
    void whatWaitsForAHeadStandsFirstInTheListOfThatHead() throws Exception {
        var done = sent(List.of("F002"));
        acknowledge("other-encho", done, "F002", TODAY).andExpect(status().isOk());
        var waits = sent(List.of("F002"));
        acknowledge("other-encho", sent(List.of("F002")), "F002", TODAY).andExpect(status().isOk());

        var mine = mine("other-encho");
        assertThat(mine.indexOf(waits)).isLessThan(mine.indexOf(done));
    }

    @Test
    void theContractorAndTheChiefOfASectionAreAddressedByWhoAnswersForThem() throws Exception {
        var id = sent(List.of("C001", "S-KOREI"));

        acknowledge("jutaku", id, "C001", TODAY).andExpect(status().isOk());
        acknowledge("korei-kacho", id, "S-KOREI", TODAY).andExpect(status().isOk());
    }

    @Test
    void aTextToNobodyIsRefusedAtTheField() throws Exception {
        send(List.of(), Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("units"));
        assertThat(rollOuts()).isEmpty();
    }

    @Test
    void aNameInTheTextIsAskedAboutBeforeItIsSent() throws Exception {
        send(List.of("F002"), Map.of("words", "山田 花子が最後に使った。"))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.toDecide[0].field").exists());
        assertThat(rollOuts()).isEmpty();
    }

    @Test
    void theSamePressOfTheButtonSendsOnce() throws Exception {
        var key = UUID.randomUUID();
        press(key, List.of("F002"), Map.of()).andExpect(status().isOk());
        press(key, List.of("F002"), Map.of()).andExpect(status().isOk());

        assertThat(rollOuts()).hasSize(1);
    }

    @Test
    void whoeverSendsAfterSomebodyElseSeesBoth() throws Exception {
        sent(List.of("F002"));

        send(List.of("F003"), Map.of("version", 0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(2));
        assertThat(rollOuts()).hasSize(1);
    }

    @Test
    void aSentTextGoesToFurtherUnitsAndStaysAsItIs() throws Exception {
        var id = sent(List.of("F002"));

        office.send(
                        "joho-a",
                        incident,
                        "/roll-outs/" + id + "/units",
                        Map.of("version", 2, "units", List.of("F002", "F003")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rollOuts[0].units.length()").value(2))
                .andExpect(jsonPath("$.version").value(3));
        office.send("joho-a", incident, "/roll-outs/" + id + "/units", Map.of("version", 2, "units", List.of("F004")))
                .andExpect(status().isConflict());
    }

    @Test
    void aCorrectionStandsInForTheOldTextAtThoseWhoGetIt() throws Exception {
        var old = sent(List.of("F002", "F003"));
        send(List.of("F002"), Map.of("corrects", old, "words", "終業時と開所時に枚数を数える。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rollOuts[0].corrects").value(old))
                .andExpect(jsonPath("$.rollOuts[1].units[0].replaced").value(true))
                .andExpect(jsonPath("$.rollOuts[1].units[1].replaced").value(false));

        acknowledge("other-encho", old, "F002", TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/roll-out-replaced"));
    }

    @Test
    void twoWhoAnswerForAUnitSayItOnce() throws Exception {
        var id = sent(List.of("F002"));
        acknowledge("other-encho", id, "F002", TODAY).andExpect(status().isOk());

        acknowledge("other-encho", id, "F002", TODAY)
                .andExpect(status().isConflict())
                .andExpect(
                        jsonPath("$.current.units[0].acknowledgement.audience").value("全職員18人"));
    }

    @Test
    void nobodyPassedItOnBeforeItCame() throws Exception {
        acknowledge("other-encho", sent(List.of("F002")), "F002", TODAY.minusDays(1))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("on"));
    }

    @Test
    void aMailSaysThatItCameAndNothingOfItsTextOrItsCase() throws Exception {
        var id = sent(List.of("F002"));

        var mail = sql.sql("select subject || body from mail_outbox where mail_key like :key")
                .param("key", "roll-out/" + id + "/%")
                .query(String.class)
                .single();
        assertThat(mail).contains("第" + id + "号", "/roll-outs/" + id).doesNotContain("カード", "終業", incident.value());
    }

    @Test
    void theSilentAreToldAgainOnOpenDaysFromTheDayOfTheTextOn() throws Exception {
        var id = sent(List.of("F002", "F003"));
        reminders.remind();
        assertThat(reminded(id)).isZero();

        clock.set(NOW.plus(Duration.ofDays(2)));
        reminders.remind();
        reminders.remind();
        assertThat(reminded(id)).isEqualTo(1);
        clock.set(NOW.plus(Duration.ofDays(3)));
        reminders.remind();
        assertThat(reminded(id)).as("a Saturday").isEqualTo(1);

        clock.set(NOW.plus(Duration.ofDays(9)));
        acknowledge("other-encho", id, "F002", LocalDate.of(2013, 1, 4)).andExpect(status().isOk());
        reminders.remind();
        assertThat(reminded(id)).isEqualTo(1);
    }

    @Test
    void aTeacherSendsNothingAndAnotherChiefNeither() throws Exception {
        office.sendOnce("hoiku-a", incident, "/roll-outs", body(List.of("F002"), Map.of()))
                .andExpect(status().isForbidden());
        office.sendOnce("korei-kacho", incident, "/roll-outs", body(List.of("F002"), Map.of()))
                .andExpect(status().isNotFound());
    }

    @Test
    void oneChoosesAllNurseriesOfASectionAtOnceAndOnlyContractorsWithAContract() throws Exception {
        var groups = office.view("hoiku-kacho", incident, "/roll-outs/units");

        var nurseries = groups.valueStream()
                .filter(group -> group.path("kind").asString().equals("FACILITY")
                        && group.path("of").asString().equals("保育課"))
                .toList();
        assertThat(nurseries).hasSize(1);
        assertThat(nurseries.get(0).path("units").size()).isGreaterThanOrEqualTo(20);
        assertThat(groups.valueStream().map(group -> group.path("kind").asString()))
                .contains("SECTION", "CONTRACTOR")
                .doesNotContain("BODY", "DEPARTMENT");
    }

    private List<Long> mine(String login) throws Exception {
        return office.view(login, "/roll-outs")
                .valueStream()
                .map(each -> each.path("id").asLong())
                .toList();
    }

    private long reminded(long id) {
        return sql.sql("select count(*) from mail_outbox where mail_key like :key")
                .param("key", "roll-out-reminder/" + id + "/%")
                .query(Long.class)
                .single();
    }

    private long sent(List<String> units) throws Exception {
        send(units, Map.of()).andExpect(status().isOk());
        return rollOuts().get(0).path("id").asLong();
    }

    private List<JsonNode> rollOuts() throws Exception {
        return office.view("joho-a", incident, "/roll-outs")
                .path("rollOuts")
                .valueStream()
                .toList();
    }

    private ResultActions send(List<String> units, Map<String, ?> other) throws Exception {
        return press(UUID.randomUUID(), units, other);
    }

    private ResultActions press(UUID key, List<String> units, Map<String, ?> other) throws Exception {
        return office.press("hoiku-kacho", incident, "/roll-outs", key, body(units, other));
    }

    private Map<String, ?> body(List<String> units, Map<String, ?> other) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "version",
                office.view("joho-a", incident, "/roll-outs").path("version").asInt(),
                "title",
                "記録用カードの管理",
                "words",
                "終業時に枚数を数える。",
                "due",
                TODAY.plusDays(2).toString(),
                "units",
                units));
        body.putAll(other);
        return body;
    }

    private ResultActions acknowledge(String login, long id, String unit, LocalDate on) throws Exception {
        return office.order(
                login,
                "/roll-outs/" + id + "/acknowledgement",
                Map.of("unit", unit, "on", on.toString(), "audience", "全職員18人"));
    }
}
