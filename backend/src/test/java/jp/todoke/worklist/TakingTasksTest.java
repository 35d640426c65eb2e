package jp.todoke.worklist;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class TakingTasksTest {

    private static final String SEARCH = "/steps/record-search-round/F001";
    private static final String HEAD = "/steps/head-report/F001";

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    StepDrafts drafts;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aTaskOfSeveralIsTakenByOneAndTheOthersSeeWhoseItIs() throws Exception {
        assertThat(JsonPath.<List<Boolean>>read(tasks("hoiku-a", "mine"), "$.items[*].shared"))
                .containsExactly(true);

        take("hoiku-a", SEARCH)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taker.me").value(true))
                .andExpect(jsonPath("$.mayAct").value(true));

        assertThat(JsonPath.<List<String>>read(tasks("hoiku-b", "posts"), "$.items[*].taker.name"))
                .containsExactly("山田 花子");
        assertThat(JsonPath.<List<Boolean>>read(tasks("hoiku-b", "posts"), "$.items[*].mayAct"))
                .containsExactly(false);
        assertThat(JsonPath.<List<String>>read(
                        tasks("hoiku-kacho", "waiting"), "$.items[?(@.step=='record-search-round')].taker.name"))
                .containsExactly("保育士");
        office.read("hoiku-b", incident, SEARCH)
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.taker.name").value("山田 花子"));
    }

    @Test
    void nobodyStealsATakenTaskNorDoesItsFormCountUntilItIsGivenBack() throws Exception {
        take("hoiku-a", SEARCH);

        take("hoiku-b", SEARCH)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/task-taken"))
                .andExpect(jsonPath("$.current.taker.name").value("山田 花子"));
        round("hoiku-b")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/task-taken"));
        round("encho").andExpect(status().isConflict());

        mvc.perform(delete("/api/incidents/" + incident + SEARCH + "/taking").with(as("hoiku-a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taker").isEmpty());
        round("hoiku-b").andExpect(status().isOk());
    }

    @Test
    void takingOverIsOnRecordAndTheFormerTakerIsTold() throws Exception {
        take("hoiku-a", SEARCH);
        var seen = office.view("hoiku-b", incident, SEARCH)
                .path("taker")
                .path("at")
                .asString();

        takeOver("hoiku-b", seen)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taker.me").value(true));
        takeOver("encho", seen)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.taker.name").value("鈴木 桃子"));

        var mail = sql.sql(
                        "select subject || body from mail_outbox where mail_key like :key and recipient like 'hoiku-a@%'")
                .param("key", "task-taken-over/" + incident + "/%")
                .query(String.class)
                .single();
        assertThat(mail).contains("担当していた手続が引き継がれました", "/incidents/" + incident).doesNotContain("鈴木");
        var history = office.read("joho-a", incident, "/history")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(history, "$.items[?(@.what=='TaskTakenOver')].person"))
                .containsExactly("鈴木 桃子");
    }

    @Test
    void ofTwoWhoTakeAtOnceExactlyOneWinsAndTheOtherIsToldWho() throws Exception {
        var start = new CyclicBarrier(3);
        var answers = Stream.of("hoiku-a", "hoiku-b", "encho")
                .map(login -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await(5, TimeUnit.MINUTES);
                        return take(login, SEARCH).andReturn().getResponse();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }))
                .toList();

        var won = answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.getStatus() == 200)
                .count();

        assertThat(won).isEqualTo(1);
        var winner = JsonPath.<List<String>>read(
                tasks("hoiku-kacho", "waiting"), "$.items[?(@.step=='record-search-round')].taker.name");
        assertThat(winner).hasSize(1);
        for (var answer : answers) {
            if (answer.join().getStatus() != 200) {
                assertThat(answer.join().getContentAsString(StandardCharsets.UTF_8))
                        .contains("\"taker\":{\"name\":\"");
            }
        }
    }

    @Test
    void aTakenTaskLeavesWithTheAccountThatIsLocked() throws Exception {
        take("hoiku-a", SEARCH);
        sql.sql("update account set locked = true where login = 'hoiku-a'").update();
        try {
            office.read("hoiku-b", incident, SEARCH)
                    .andExpect(jsonPath("$.taker").isEmpty())
                    .andExpect(jsonPath("$.mayAct").value(true));
            take("hoiku-b", SEARCH).andExpect(status().isOk());
        } finally {
            sql.sql("update account set locked = false where login = 'hoiku-a'").update();
        }
    }

    @Test
    void aTaskThatOnlyOneCanDoIsNotTaken() throws Exception {
        office.read("joho-kacho", incident, "/steps/assess-duty")
                .andExpect(jsonPath("$.mayTake").value(true));
        office.read("kodomo-bucho", incident, "/steps/decide-publication")
                .andExpect(jsonPath("$.mayTake").value(false));
        take("hoiku-b", HEAD).andExpect(status().isForbidden());
    }

    @Test
    void theListIsNarrowedToAKindOfStepAndOffersWhatItHolds() throws Exception {
        var list = mvc.perform(get("/api/tasks")
                        .param("view", "mine")
                        .param("step", "assess-duty")
                        .with(as("joho-a")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(JsonPath.<List<String>>read(list, "$.items[*].step"))
                .isNotEmpty()
                .containsOnly("assess-duty");
        assertThat(JsonPath.<List<String>>read(list, "$.choices.steps")).contains("assess-duty");
        assertThat(JsonPath.<List<String>>read(list, "$.choices.incidents[*].number"))
                .contains(incident.value());
        mvc.perform(get("/api/tasks").param("step", "no-such-step").with(as("joho-a")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsTypedIsThereOnAnotherDeviceAndForNobodyElse() throws Exception {
        keep("encho", HEAD, "園長の言葉")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.savedAt").exists());

        draft("encho", HEAD)
                .andExpect(jsonPath("$.draft.values.words").value("園長の言葉"))
                .andExpect(jsonPath("$.draft.form").value("1"));
        draft("fuku-encho", HEAD)
                .andExpect(jsonPath("$.draft").isEmpty())
                .andExpect(jsonPath("$.openedBy[0].who").value("佐藤 和子"));
        draft("hoiku-kakari", HEAD).andExpect(jsonPath("$.openedBy[0].who").value("園長"));
        draft("hoiku-a", HEAD)
                .andExpect(jsonPath("$.draft").isEmpty())
                .andExpect(jsonPath("$.openedBy").isEmpty());
        keep("hoiku-a", HEAD, "よその手続").andExpect(status().isForbidden());
        var stored = sql.sql("select content from step_draft where incident = :incident")
                .param("incident", incident.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("園長の言葉");
    }

    @Test
    void aDraftIsGoneOnceTheStepWasSentAndWhatColleaguesTypedStays() throws Exception {
        keep("hoiku-a", SEARCH, "書庫を見た");
        keep("hoiku-b", SEARCH, "園庭を見た");

        round("hoiku-a").andExpect(status().isOk());

        draft("hoiku-a", SEARCH).andExpect(jsonPath("$.draft").isEmpty());
        draft("hoiku-b", SEARCH).andExpect(jsonPath("$.draft.values.words").value("園庭を見た"));
    }

    @Test
    void theHeadsDraftStaysWhenTheReportGoesUpByItself() throws Exception {
        keep("encho", HEAD, "書きかけの報告");
        office.pass(Duration.ofMinutes(31));
        office.dueTimersAct();

        assertThat(JsonPath.<List<String>>read(tasks("encho", "mine"), "$.items[*].step"))
                .contains("head-report-late");
        draft("encho", "/steps/head-report-late/F001")
                .andExpect(jsonPath("$.draft.values.words").value("書きかけの報告"));
    }

    @Test
    void theDraftOfAPartyIsNotShownAndAnOldOneIsGone() throws Exception {
        keep("encho", HEAD, "園長の言葉");
        var account = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        office.send("joho-a", incident, "/parties", Map.of("account", account, "reason", "本人の紛失"))
                .andExpect(status().isOk());
        draft("encho", HEAD).andExpect(status().isForbidden());
        office.send("joho-a", incident, "/parties/" + account + "/release", Map.of("reason", "別人だった"))
                .andExpect(status().isOk());
        draft("encho", HEAD).andExpect(jsonPath("$.draft.values.words").value("園長の言葉"));

        sql.sql("update step_draft set saved_at = saved_at - interval '31 days' where incident = :incident")
                .param("incident", incident.value())
                .update();
        draft("encho", HEAD).andExpect(jsonPath("$.draft").isEmpty());
        drafts.removeExpired();
        assertThat(sql.sql("select count(*) from step_draft where incident = :incident")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDraftIsThrownAwayOnlyByItsOwnerAndATooLongOneIsRefusedInWords() throws Exception {
        keep("encho", HEAD, "園長の言葉");
        mvc.perform(delete("/api/incidents/" + incident + HEAD + "/draft").with(as("fuku-encho")))
                .andExpect(status().isNoContent());
        draft("encho", HEAD).andExpect(jsonPath("$.draft").exists());
        mvc.perform(delete("/api/incidents/" + incident + HEAD + "/draft").with(as("encho")))
                .andExpect(status().isNoContent());
        draft("encho", HEAD).andExpect(jsonPath("$.draft").isEmpty());
        keep("encho", HEAD, "あ".repeat(300_000))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/draft-too-large"));
    }

    private ResultActions take(String login, String step) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + step + "/taking").with(as(login)));
    }

    private ResultActions takeOver(String login, String takenAt) throws Exception {
        return office.send(login, incident, SEARCH + "/taking/over", Map.of("takenAt", takenAt));
    }

    private ResultActions keep(String login, String step, String words) throws Exception {
        return mvc.perform(put("/api/incidents/" + incident + step + "/draft")
                .with(as(login))
                .contentType(APPLICATION_JSON)
                .content("{\"form\": \"1\", \"values\": {\"words\": \"" + words + "\"}}"));
    }

    private ResultActions draft(String login, String step) throws Exception {
        return office.read(login, incident, step + "/draft");
    }

    private ResultActions round(String login) throws Exception {
        var now = office.now().toString();
        var version = office.view("kansa", incident, "/search")
                .path("units")
                .path(0)
                .path("version")
                .asInt();
        return office.send(
                login,
                incident,
                "/search/F001/rounds",
                Map.of(
                        "version",
                        version,
                        "time",
                        Told.between(now, now),
                        "places",
                        List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                        "searchers",
                        "職員全員",
                        "account",
                        "書庫を捜した。",
                        "result",
                        "GO_ON"));
    }

    private String tasks(String login, String tab) throws Exception {
        return mvc.perform(get("/api/tasks")
                        .param("view", tab)
                        .param("incident", incident.value())
                        .with(as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
