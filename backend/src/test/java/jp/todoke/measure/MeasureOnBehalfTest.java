package jp.todoke.measure;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * 代行入力: that a measure was done is told on the telephone, and the section writes it down; another person verifies it
 * than whoever wrote it or told it.
 */
@OfficeTest
class MeasureOnBehalfTest {

    private static final Set<Step> LEFT = Set.of(Step.RECORD_MEASURE, Step.CLOSING_CHECK);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void anOffice() {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoiku-kakari", "joho-a"})
    void theSectionAndTheSecretariatRecordWhatTheFacilityToldThemByTelephone(String login) throws Exception {
        ofTheNurseryVerifiedBy("CHIEF");
        office.read(login, incident, "/steps/record-measure/measure-1")
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.mayActOnBehalf").value(true));
        done(login, Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));

        done(login, Map.of("onBehalf", heardFrom("園長")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("TO_VERIFY"))
                .andExpect(jsonPath("$[0].reports[0].onBehalf").isNumber());

        office.read("hoiku-kacho", incident, "/on-behalf")
                .andExpect(jsonPath("$[0].sender").value("園長"))
                .andExpect(jsonPath("$[0].step").value("record-measure"))
                .andExpect(jsonPath("$[0].part").value("measure-1"));
        verify(login).andExpect(status().isForbidden());
        verify("hoiku-kacho").andExpect(status().isOk());
    }

    @Test
    void theChiefWhoWroteItDownDoesNotVerifyIt() throws Exception {
        ofTheNurseryVerifiedBy("CHIEF");
        done("hoiku-kacho", Map.of("onBehalf", heardFrom("園長"))).andExpect(status().isOk());

        verify("hoiku-kacho").andExpect(status().isForbidden());
        verify("kodomo-bucho").andExpect(status().isOk());
    }

    @Test
    void whoToldItDoesNotVerifyItEither() throws Exception {
        ofTheNurseryVerifiedBy("HEAD");
        var word = new HashMap<String, Object>(heardFrom("園長"));
        word.remove("sender");
        word.put("senderAccount", account("encho"));
        done("hoiku-kakari", Map.of("onBehalf", word)).andExpect(status().isOk());

        verify("encho").andExpect(status().isForbidden());
        verify("hoiku-kacho").andExpect(status().isOk());
    }

    @Test
    void whoWritesItDownLateNeedNotAnswerForWhoeverDidIt() throws Exception {
        ofTheNurseryVerifiedBy("CHIEF");
        Cases.itIs(clock, "2026-12-14T10:00");
        done("encho", Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));

        done("hoiku-kakari", Map.of("onBehalf", heardFrom("園長"))).andExpect(status().isOk());

        assertThat(clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE)
                        .orElseThrow()
                        .running())
                .isFalse();
    }

    @Test
    void ofAContractorWithoutAnAccountItsSectionRecordsAndIsAskedWhoseWordItIs() throws Exception {
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, position)
                        values ('C901', '株式会社若葉運送', 'CONTRACTOR', 'S-KOREI', 'M', 902) on conflict do nothing""")
                .update();
        incident = called("C901", "korei-a");
        walk(
                measure("CHIEF"),
                List.of("korei-a", "korei-kakaricho", "korei-kacho", "fukushi-bucho", "joho-a", "joho-b"));

        office.read("korei-kakaricho", incident, "/steps/record-measure/measure-1")
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.forContractor").value(true));
        done("korei-kakaricho", Map.of("onBehalf", heardFrom("業務責任者 小川 進"))).andExpect(status().isOk());

        verify("korei-kakaricho").andExpect(status().isForbidden());
        verify("korei-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("DONE"));
    }

    private void ofTheNurseryVerifiedBy(String verifier) throws Exception {
        incident = office.reportedBy("hoiku-a");
        walk(measure(verifier), List.of("hoiku-a", "encho", "hoiku-kacho", "kodomo-bucho", "joho-a", "joho-b"));
    }

    private void walk(Map<String, ?> measure, List<String> people) throws Exception {
        new WalkedCase(application, office, incident)
                .by(people)
                .says(Step.DRAFT_PLAN, Map.of("causeStatus", "UNKNOWN", "measures", List.of(measure)))
                .untilOnly(LEFT);
    }

    private static Map<String, ?> measure(String verifier) {
        var measure = new HashMap<String, Object>(EndedTracks.measure("研修を行う", "due", "2026-12-10"));
        measure.put("verifier", verifier);
        return measure;
    }

    private IncidentId called(String unit, String listener) throws Exception {
        var answers = Cases.nursery().replace("2012-12-25", "2026-11-24").replace("T16:40", "T09:40");
        var call =
                """
                {"report": %s, "caller": {"name": "小川 進", "post": "業務責任者", "unitCode": "%s", "from": "%s"}}"""
                        .formatted(answers.replace("2012-12-18", "2026-11-18"), unit, office.now());
        var answer = mvc.perform(post("/api/calls-heard")
                        .with(as(listener))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(call))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new IncidentId(JsonPath.read(answer, "$.number"));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> heardFrom(String sender) {
        return Map.of("sender", sender, "means", "PHONE", "heardAt", Told.at(office.now()));
    }

    private ResultActions done(String login, Map<String, ?> more) throws Exception {
        var today = LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo")).toString();
        var body = new HashMap<String, Object>(Map.of("version", 0, "doneOn", today, "account", "全員が受けた。"));
        body.putAll(more);
        return office.send(login, incident, "/measures/measure-1/done", body);
    }

    private ResultActions verify(String login) throws Exception {
        return office.send(login, incident, "/measures/measure-1/verification", Map.of("version", 1, "accepted", true));
    }
}
