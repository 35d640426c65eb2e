package jp.todoke.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** From the class that the secretariat adds to the case that chose it and keeps it, whatever it is called later. */
@OfficeTest
class KeepingCauseClassesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 25);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    private TrackOffice office;
    private String words;
    private String code;

    @BeforeEach
    void theSecretariatAddsAClass() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:41");
        office = new TrackOffice(application);
        words = "様式が似ている " + UUID.randomUUID();
        change("joho-a", "", Map.of("words", words, "atContractor", false)).andExpect(status().isOk());
        code = named(words).get("code").asString();
    }

    @Test
    void aNewClassIsOfferedAtOnceAndSeenByTheAdministratorToo() throws Exception {
        assertThat(named(words).get("scheme").asString()).isEqualTo("OWN");
        assertThat(named(words).get("names")).hasSize(1);
        var incident = office.reportedBy("hoiku-a");
        analysis(incident, 0).andExpect(status().isOk());
        assertThat(office.view("admin", "/cause-classes").toString()).contains(words);
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheNameBeforeStaysForWhatWasWrittenBefore() throws Exception {
        var later = "様式が紛らわしい " + UUID.randomUUID();
        change(
                        "joho-a",
                        "/" + code + "/names",
                        Map.of("words", later, "from", TODAY.plusDays(2).toString()))
                .andExpect(status().isOk());
        assertThat(ofCode().get("words").asString()).isEqualTo(words);

        Cases.itIs(clock, "2012-12-27T09:00");
        assertThat(ofCode().get("words").asString()).isEqualTo(later);
        assertThat(ofCode().at("/names/0/words").asString()).isEqualTo(words);
        assertThat(ofCode().at("/names/1/from").asString()).isEqualTo("2012-12-27");
    }

    @Test
    void anEndedClassIsNotChosenAnyMoreButStaysWithTheCasesThatChoseIt() throws Exception {
        var before = office.reportedBy("hoiku-a");
        analysis(before, 0).andExpect(status().isOk());
        change("joho-b", "/" + code + "/end", Map.of("from", TODAY.toString())).andExpect(status().isOk());
        assertThat(ofCode().get("offered").asBoolean()).isFalse();

        analysis(office.reportedBy("hoiku-a"), 0)
                .andExpect(jsonPath("$.violations[0].field").value("classes"));
        analysis(before, 1).andExpect(status().isOk());
        assertThat(office.view("encho", before, "/cause")
                        .at("/versions/1/classes/0")
                        .asString())
                .isEqualTo(code);
        change("joho-a", "/" + code + "/names", Map.of("words", "別の名前", "from", TODAY.toString()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/cause-class-ended"));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        change("joho-a", "", Map.of("words", words, "atContractor", false))
                .andExpect(jsonPath("$.violations[0].field").value("words"));
        change("joho-a", "/" + code + "/end", Map.of("from", TODAY.minusDays(1).toString()))
                .andExpect(jsonPath("$.violations[0].message").value("過ぎた日です。今日以降の日を入力してください。"));
        change("joho-a", "/OSAKA_1/end", Map.of("from", TODAY.toString())).andExpect(status().isNotFound());
        office.order("joho-a", "/cause-classes", Map.of("version", 0, "words", "新しい区分", "atContractor", false))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.classes").isArray());
    }

    @Test
    void nobodyOfALineKeepsThem() throws Exception {
        change("hoiku-kacho", "", Map.of("words", "勝手な区分", "atContractor", false))
                .andExpect(status().isForbidden());
    }

    private ResultActions change(String login, String path, Map<String, ?> typed) throws Exception {
        var body = new HashMap<String, Object>(typed);
        body.put(
                "version",
                office.view("joho-a", "/cause-classes").get("version").asInt());
        return office.order(login, "/cause-classes" + path, body);
    }

    private ResultActions analysis(IncidentId incident, int version) throws Exception {
        return office.send(
                "encho",
                incident,
                "/cause",
                Map.of("version", version, "status", "UNKNOWN", "classes", List.of(code), "primaryClass", code));
    }

    private JsonNode named(String called) throws Exception {
        return all().filter(one -> one.get("words").asString().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ofCode() throws Exception {
        return all().filter(one -> one.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private java.util.stream.Stream<JsonNode> all() throws Exception {
        return office.view("joho-a", "/cause-classes").get("classes").valueStream();
    }
}
