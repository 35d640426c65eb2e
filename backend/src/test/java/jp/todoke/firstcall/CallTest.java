package jp.todoke.firstcall;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 保育課 takes the nursery's call at 16:50 on the day of the loss; it is 17:00 when the call is written down. */
@OfficeTest
class CallTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theTelephoneRang() {
        Cases.itIs(clock, "2012-12-25T17:00");
    }

    @Test
    void theCallYieldsEveryFactOfAFirstReportAndWhatWasHeardBesides() throws Exception {
        var incident = heard("hoiku-kakari");

        read("hoiku-kakari", incident, "")
                .andExpect(jsonPath("$.origin.code").value("F001"))
                .andExpect(jsonPath("$.section.name").value("保育課"))
                .andExpect(jsonPath("$.knownAt").value("2012-12-25T07:40:00Z"))
                .andExpect(jsonPath("$.firstReport.description").value("カードがないと言っている。"))
                .andExpect(jsonPath("$.firstReport.lastSeenAt.startsAt").value("2012-12-18T06:20:00Z"))
                .andExpect(jsonPath("$.counts[0].min").value(22))
                .andExpect(jsonPath("$.counts[0].max").value(46))
                .andExpect(jsonPath("$.media[0].label").value("２歳児用ＳＤカード"))
                .andExpect(jsonPath("$.media[0].items").value(41))
                .andExpect(jsonPath("$.media[0].lastUsedAt.startsAt").value("2012-12-18T06:20:00Z"))
                .andExpect(jsonPath(
                        "$.knowledge[*].knownAt",
                        hasItems("2012-12-25T07:40:00Z", "2012-12-25T07:50:00Z", "2012-12-25T07:45:00Z")))
                .andExpect(jsonPath("$.knowledge[*].knower", hasItems("保育課係長", "園長")));
        read("hoiku-kakari", incident, "/course-of-events")
                .andExpect(jsonPath("$[*].time.words", contains("午後4時40分", "午後4時41分～", "午後4時50分")))
                .andExpect(jsonPath("$[*].what", hasItem("事務室の書庫を捜した。")));
    }

    @Test
    void theCaseBeginsForTheFacilityAsIfItHadReportedItself() throws Exception {
        var incident = heard("joho-a");

        assertThat(openSteps.of(incident))
                .extracting(step -> step.step())
                .contains(Step.RECORD_SEARCH_ROUND, Step.HEAD_REPORT, Step.ASSESS_DUTY);
        read("encho", incident, "")
                .andExpect(jsonPath("$.clocks[?(@.key == 'HEAD_REPORT')].limit", contains("2012-12-25T08:10:00Z")));
    }

    @Test
    void theCallerIsMaskedLikeWhoeverReportsAndItIsSaidWhoListened() throws Exception {
        var incident = heard("hoiku-kakari");

        read("encho", incident, "")
                .andExpect(jsonPath("$.firstReport.reporterName").value("本田 みどり"))
                .andExpect(jsonPath("$.firstReport.heardBy").value("渡辺 誠"))
                .andExpect(jsonPath("$.firstReport.heardFrom").value("2012-12-25T07:50:00Z"));
        read("joho-a", incident, "")
                .andExpect(jsonPath("$.firstReport.reporterName").value("保育士Ａ"));
        read("joho-a", incident, "/call-sheet")
                .andExpect(jsonPath("$.caller").value("保育士Ａ"))
                .andExpect(jsonPath("$.notes").value("保育士Ａは泣いている。"));
    }

    @ParameterizedTest
    @CsvSource({"RESIDENT, 住民", "OTHER_MUNICIPALITY, 他の自治体の職員", "POLICE, 警察の職員", "MEDIA, 報道機関の職員", "OTHER, 外部の方"})
    void whoeverTelephonesFromOutsideIsNobodyOfTheOfficeAlsoUnderTheNameOfOneOfItsPeople(String kind, String label)
            throws Exception {
        var call = call().replace("\"caller\": {", "\"caller\": {\"kind\": \"" + kind + "\", ")
                .replace("本田 みどり", "山田 花子")
                .replace("本田さん", "山田さん");
        var incident = new IncidentId(
                number(send("hoiku-kakari", call, UUID.randomUUID()).andExpect(status().isCreated())));

        read("joho-a", incident, "")
                .andExpect(jsonPath("$.firstReport.reporterName").value(label + "Ａ"))
                .andExpect(jsonPath("$.units[*].code", contains("F001")))
                .andExpect(jsonPath("$.knownAt").value("2012-12-25T07:50:00Z"))
                .andExpect(
                        jsonPath("$.knowledge[?(@.knownAt == '2012-12-25T07:40:00Z')].employer", contains("OUTSIDE")));
        read("joho-a", incident, "/course-of-events")
                .andExpect(jsonPath("$[*].what", hasItem(label + "から電話で連絡を受け、状況を聞き取った。")));
        read("joho-a", incident, "/call-sheet")
                .andExpect(jsonPath("$.callerKind").value(kind))
                .andExpect(jsonPath("$.notes").value(label + "Ａは泣いている。"));
        read("hoiku-a", incident, "/participants")
                .andExpect(jsonPath("$[0].kind").value(label));
        assertThat(sql.sql("select count(*) from participant where incident = :incident and account is not null")
                        .param("incident", incident.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCallMayBeAboutAUnitOfAnyKind() throws Exception {
        for (var unit : List.of("S-JOHO", "S-KOSEKI", "C001", "O-KANSA", "D-SOMU")) {
            var call = call().replace("\"unitCode\": \"F001\"", "\"unitCode\": \"" + unit + "\"");
            var incident = new IncidentId(
                    number(send("joho-a", call, UUID.randomUUID()).andExpect(status().isCreated())));

            read("joho-a", incident, "").andExpect(jsonPath("$.units[*].code", contains(unit)));
        }
    }

    @Test
    void theSheetSaysWhatWasHeardAndTold() throws Exception {
        var incident = heard("hoiku-kakari");

        read("hoiku-kakari", incident, "/call-sheet")
                .andExpect(jsonPath("$.callerUnit").value("みどり野市立わかば保育園"))
                .andExpect(jsonPath("$.phone").value("042-000-0001"))
                .andExpect(jsonPath("$.report.circumstances.danger").value("NONE"))
                .andExpect(jsonPath("$.told", contains("TELL_HEAD", "NO_SPREAD")))
                .andExpect(jsonPath("$.done", hasSize(2)))
                .andExpect(jsonPath("$.callBackAt").value("2012-12-25T08:30:00Z"))
                .andExpect(jsonPath("$.heardByPost").value("保育課係長"));
        var own = Cases.report(mvc, "hoiku-a");
        mvc.perform(get("/api/incidents/{number}/call-sheet", own).with(as("hoiku-kakari")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theCallSentTwiceAtOnceBeginsOneCase() throws Exception {
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(2);
        Callable<String> press = () -> {
            together.await();
            return number(send("hoiku-kakari", call(), key));
        };
        var hands = Executors.newFixedThreadPool(2);
        var begun = new HashSet<String>();
        for (var done : hands.invokeAll(List.of(press, press))) {
            begun.add(done.get());
        }
        hands.shutdown();

        assertThat(begun).hasSize(1);
        read("hoiku-kakari", new IncidentId(begun.iterator().next()), "/course-of-events")
                .andExpect(jsonPath("$", hasSize(3)));
    }

    @Test
    void aSectionHearsItsOwnFacilitiesAndTheSecretariatAll() throws Exception {
        mvc.perform(get("/api/calls-heard/units").with(as("hoiku-kacho")))
                .andExpect(jsonPath("$[*].code", hasItems("F001", "F002")));
        mvc.perform(get("/api/calls-heard/units").with(as("joho-a"))).andExpect(jsonPath("$", not(hasSize(0))));
        var all = codes("joho-a");
        var own = codes("hoiku-kakari");
        var other = all.stream().filter(code -> !own.contains(code)).findFirst().orElseThrow();

        assertThat(all).containsAll(own);
        send("hoiku-kakari", call().replace("\"F001\"", "\"" + other + "\""), UUID.randomUUID())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("caller.unitCode"));
        send("hoiku-a", call(), UUID.randomUUID()).andExpect(status().isForbidden());
        send("encho", call(), UUID.randomUUID()).andExpect(status().isForbidden());
    }

    @Test
    void whatCannotBeIsSaidAtItsPlaceAndNothingIsBegun() throws Exception {
        send("hoiku-kakari", call().replace("16:41", "18:41"), UUID.randomUUID())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("done[0].startsAt")));
        send(
                        "hoiku-kakari",
                        call().replace("\"startsAt\": \"2012-12-25T16:40", "\"startsAt\": \"2012-12-25T16:55"),
                        UUID.randomUUID())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("report.noticedAt.time.startsOn")))
                .andExpect(jsonPath("$.violations[*].message", hasItem("気付いた日時が、受電時刻より後です。日時を確かめてください。")));
        send("hoiku-kakari", call().replace("\"min\": 22", "\"min\": 99"), UUID.randomUUID())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("report.persons.max")));
        send("hoiku-kakari", call().replace("\"quantity\": 1", "\"quantity\": -1"), UUID.randomUUID())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("medium.quantity")));
    }

    @Test
    void aCallerWhoKnowsNothingStillBeginsACase() throws Exception {
        var incident = new IncidentId(number(send(
                        "hoiku-kakari",
                        """
                {"report": {"noticedAt": {"time": null, "unknown": true}, "what": {"kind": "UNKNOWN", "medium": "UNKNOWN", "description": ""},
                  "whose": {"groups": ["UNKNOWN"], "contents": ""}, "persons": {"min": null, "max": null, "unknown": true},
                  "place": {"where": "", "lastSeenAt": null, "unknown": true}, "malice": "UNKNOWN"},
                 "caller": {"name": "本田 みどり", "unitCode": "F001", "from": "2012-12-25T16:50:00+09:00"}}""",
                        UUID.randomUUID())
                .andExpect(status().isCreated())));

        read("hoiku-kakari", incident, "")
                .andExpect(jsonPath("$.knownAt").value("2012-12-25T07:50:00Z"))
                .andExpect(jsonPath("$.media", hasSize(0)));
    }

    @Test
    void whatNobodyAskedIsKeptApartFromWhatNobodyKnew() throws Exception {
        var incident = new IncidentId(number(send(
                        "hoiku-kakari",
                        """
                {"report": {"noticedAt": {"time": null, "unknown": true}, "what": {"kind": "LOSS", "medium": "UNKNOWN", "description": ""},
                  "whose": {"groups": ["UNKNOWN"], "contents": ""}, "persons": {"min": null, "max": null, "unknown": true},
                  "place": {"where": "", "lastSeenAt": null, "unknown": false}, "malice": "UNKNOWN", "circumstances": {"danger": "UNKNOWN"}, "notAsked": ["KIND", "PERSONS", "MALICE", "MALICE"]},
                 "caller": {"name": "本田 みどり", "unitCode": "F001", "from": "2012-12-25T16:50:00+09:00"}}""",
                        UUID.randomUUID())
                .andExpect(status().isCreated())));

        read("hoiku-kakari", incident, "").andExpect(jsonPath("$.firstReport.notAsked", contains("PERSONS", "MALICE")));
        read("hoiku-kakari", incident, "/call-sheet")
                .andExpect(jsonPath("$.report.circumstances.danger").value("UNKNOWN"));
        mvc.perform(get("/api/incidents").param("text", incident.value()).with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.items[0].personsNotAsked").value(true));
    }

    @Test
    void theDraftOfTheCallIsKeptBesideThatOfTheReportUntilItIsSent() throws Exception {
        var key = UUID.randomUUID();
        var draft =
                """
                {"answers": {"notes": "泣いている"}, "savedAt": "2012-12-25T16:51:00+09:00", "key": "%s"}"""
                        .formatted(key);
        mvc.perform(put("/api/call-draft")
                        .with(as("hoiku-kakari"))
                        .contentType(APPLICATION_JSON)
                        .content(draft))
                .andExpect(status().isNoContent());
        mvc.perform(delete("/api/report-draft").with(as("hoiku-kakari"))).andExpect(status().isNoContent());

        mvc.perform(get("/api/call-draft").with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.draft.answers.notes").value("泣いている"));
        mvc.perform(get("/api/call-draft").with(as("hoiku-kacho")))
                .andExpect(jsonPath("$.draft").isEmpty());
        send("hoiku-kakari", call(), key).andExpect(status().isCreated());
        mvc.perform(get("/api/call-draft").with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.draft").isEmpty());
    }

    private IncidentId heard(String login) throws Exception {
        return new IncidentId(number(send(login, call(), UUID.randomUUID()).andExpect(status().isCreated())));
    }

    private ResultActions send(String login, String call, UUID key) throws Exception {
        return mvc.perform(post("/api/calls-heard")
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(APPLICATION_JSON)
                .content(call));
    }

    private static String number(ResultActions sent) throws Exception {
        return JsonPath.read(sent.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.number");
    }

    private ResultActions read(String login, IncidentId incident, String path) throws Exception {
        return mvc.perform(get("/api/incidents/" + incident + path).with(as(login)))
                .andExpect(status().isOk());
    }

    private List<String> codes(String login) throws Exception {
        return JsonPath.read(
                mvc.perform(get("/api/calls-heard/units").with(as(login)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$[*].code");
    }

    private static String call() {
        return """
                {"report": {"noticedAt": {"time": {"startsAt": "2012-12-25T16:40:00+09:00", "openEnd": false}, "unknown": false},
                  "what": {"kind": "LOSS", "medium": "SD_CARD", "description": "カードがないと言っている。"},
                  "whose": {"groups": ["CHILDREN"], "contents": "写真"}, "persons": {"min": 22, "max": 46, "unknown": false},
                  "place": {"where": "事務室", "lastSeenAt": {"startsAt": "2012-12-18T15:20:00+09:00", "openEnd": false}, "unknown": false}, "malice": "NO", "circumstances": {"danger": "NONE"}, "unitCode": null},
                 "caller": {"name": "本田 みどり", "post": "保育士", "unitCode": "F001", "phone": "042-000-0001", "from": "2012-12-25T16:50:00+09:00"},
                 "medium": {"label": "２歳児用ＳＤカード", "quantity": 1, "unit": "枚", "items": 41, "itemsUnit": "枚", "approx": true, "protection": "なし"},
                 "done": [{"startsAt": "2012-12-25T16:41:00+09:00", "openEnd": true, "who": "園長", "what": "事務室の書庫を捜した。", "kind": "SEARCH"}],
                 "knowers": [{"who": "園長", "time": {"startsAt": "2012-12-25T16:45:00+09:00", "openEnd": false}}],
                 "told": ["TELL_HEAD", "NO_SPREAD"], "notes": "本田さんは泣いている。", "callBackAt": "2012-12-25T17:30:00+09:00"}""";
    }
}
