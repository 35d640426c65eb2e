package jp.todoke.incident.parties;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The teacher who reported the loss is a party to the case, and so is the head. */
@OfficeTest
class PartysViewTest {

    private static final List<String> PAGES_OF_THOSE_WHO_HANDLE_IT = List.of(
            "/parties",
            "/papers",
            "/custody",
            "/participants",
            "/history",
            "/duty-bases",
            "/clocks",
            "/search",
            "/usage",
            "/supervisor",
            "/assessment",
            "/authority",
            "/notification",
            "/publication",
            "/prevention",
            "/council",
            "/planned-acts",
            "/links",
            "/media",
            "/closing",
            "/progress",
            "/withdrawal",
            "/reopenings",
            "/work-after-find",
            "/told-corrections",
            "/contracts");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void whoeverReportedIsAParty() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        mark("hoiku-a");
        mark("encho");
    }

    @Test
    void aPartyReadsWhatItReportedAndNotWhoElseIsAPartyAndWhy() throws Exception {
        office.read("hoiku-a", incident, "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.firstReport").exists());

        for (var page : PAGES_OF_THOSE_WHO_HANDLE_IT) {
            office.read("hoiku-a", incident, page)
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(page)
                            .isIn(403, 404));
        }
        office.read("hoiku-a", incident, "/parties")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("この事案の当事者になっているため、この操作はできません。伝えたいことは、事案の画面の「申述」に書いてください。"));
    }

    @Test
    void whatAPartyAddsIsNoKnowledgeAndNoLineOfTheCourse() throws Exception {
        for (var path : List.of("/knowledge", "/course-of-events")) {
            office.send("hoiku-a", incident, path, Map.of())
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("/problems/party-only-states"));
        }
    }

    @Test
    void whatItSaysIsAStatementThatMovesNoClock() throws Exception {
        var limits = limits();
        var course = office.course(incident);

        state("hoiku-a", "前日の夕方には、カードが無いことに気付いていました。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].byPost").value("保育士"));

        assertThat(limits()).isEqualTo(limits);
        assertThat(office.course(incident)).isEqualTo(course);
        office.read("hoiku-kacho", incident, "/statements")
                .andExpect(jsonPath("$[0].words").value("前日の夕方には、カードが無いことに気付いていました。"));
        assertThat(office.view("joho-a", incident, "/history").get("items").toString())
                .contains("PartyStated");
    }

    @Test
    void aPartyDoesNotReadWhatAnotherPartySays() throws Exception {
        state("hoiku-a", "棚に置いたと思います。").andExpect(status().isOk());
        state("encho", "棚は見ていません。").andExpect(status().isOk());

        office.read("encho", incident, "/statements")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].words").value("棚は見ていません。"));
        office.read("hoiku-b", incident, "/statements")
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void onlyAPartyStatesAndThePressOfAButtonStatesOnce() throws Exception {
        state("hoiku-b", "見ました。").andExpect(status().isForbidden());
        var key = UUID.randomUUID();
        state("encho", "棚は見ていません。", key).andExpect(status().isOk());
        state("encho", "棚は見ていません。", key)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void ofTheFilesAPartyReadsThoseThatItHandedIn() throws Exception {
        var own = add("hoiku-a");
        var others = add("hoiku-b");

        office.read("hoiku-a", incident, "/attachments")
                .andExpect(jsonPath("$.length()").value(1));
        office.read("hoiku-a", incident, "/attachments/" + own + "/content").andExpect(status().isOk());
        office.read("hoiku-a", incident, "/attachments/" + others + "/content").andExpect(status().isNotFound());
        office.read("hoiku-kacho", incident, "/attachments")
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void ofTheCourseOfEventsAPartyReadsWhatItTold() throws Exception {
        office.sendOnce(
                        "hoiku-b",
                        incident,
                        "/course-of-events",
                        Map.of(
                                "startsAt",
                                office.now().toString(),
                                "openEnd",
                                false,
                                "kind",
                                "OTHER",
                                "what",
                                "山田が棚を開けるのを見た。"))
                .andExpect(status().isOk());

        assertThat(office.view("hoiku-kacho", incident, "/course-of-events").toString())
                .contains("棚を開ける");
        assertThat(office.view("hoiku-a", incident, "/course-of-events").toString())
                .doesNotContain("棚を開ける");
    }

    private void mark(String login) throws Exception {
        office.send("hoiku-kacho", incident, "/parties", Map.of("account", account(login), "reason", "カードを最後に使ったため"))
                .andExpect(status().isOk());
    }

    private ResultActions state(String login, String words) throws Exception {
        return state(login, words, UUID.randomUUID());
    }

    private ResultActions state(String login, String words, UUID key) throws Exception {
        return office.send(login, incident, "/statements", Map.of("words", words, "key", key.toString()));
    }

    private int add(String login) throws Exception {
        var answer = mvc.perform(multipart("/api/incidents/" + incident + "/attachments")
                        .file(new MockMultipartFile("file", "memo.txt", "text/plain", "メモ".getBytes()))
                        .param("kind", "OTHER")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .with(as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return JsonPath.read(answer.getContentAsString(), "$.id");
    }

    private String limits() {
        return sql.sql("select clock_key, limit_at, state from clock where incident = :incident order by id")
                .param("incident", incident.value())
                .query()
                .listOfRows()
                .toString();
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
