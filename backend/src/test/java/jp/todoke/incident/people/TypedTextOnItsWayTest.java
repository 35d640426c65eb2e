package jp.todoke.incident.people;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What a person types or pastes, on its way through every door into the database and out again. */
@OfficeTest
class TypedTextOnItsWayTest {

    private static final String PASTED = "\uFEFFUSBメモリ\u200B、紛\u00AD失\u202E。";
    private static final String SEEN = "USBメモリ、紛失。";
    private static final String RARE = "葛\uDB40\uDD00飾" + Character.toString(0x31350) + Character.toString(0x2EBF0)
            + Character.toString(0x1FAE1) + "👨\u200D👩\u200D👧";

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theAfternoonOfTheLoss() {
        Cases.itIs(clock, "2012-12-25T16:45");
    }

    @Test
    void whatNobodySeesIsGoneFromWhatIsKeptAndRareNamesStay() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a", Cases.nursery().replace("２歳児クラスの写真", PASTED + RARE));

        assertThat(sql.sql("select contents from first_report where incident = ?")
                        .param(incident.value())
                        .query(String.class)
                        .list())
                .contains(SEEN + RARE);
    }

    @Test
    void theDescriptionBesideAFileAndItsNameAreReadAsSeen() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");

        mvc.perform(multipart("/api/incidents/{number}/attachments", incident.value())
                        .file(new MockMultipartFile(
                                "file",
                                "書庫\u200B" + RARE + ".txt",
                                "text/plain",
                                "鍵".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .param("kind", "OTHER")
                        .param("description", PASTED + RARE)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .with(as("hoiku-a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.description").value(SEEN + RARE))
                .andExpect(jsonPath("$.name").value("書庫" + RARE + ".txt"));
    }

    @Test
    void aLineOfTheCourseIsReadAsSeen() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");
        var line = Map.of("startsAt", "2012-12-25T07:42:00Z", "openEnd", false, "what", PASTED + RARE, "kind", "OTHER");

        mvc.perform(post("/api/incidents/{number}/course-of-events", incident.value())
                        .header("Idempotency-Key", UUID.randomUUID())
                        .with(as("encho"))
                        .contentType(APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(line)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].what").value(hasItem(SEEN + RARE)));
    }

    @Test
    void aPastedWordIsFoundWithoutWhatNobodySees() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");

        mvc.perform(get("/api/incidents")
                        .param("text", incident.value() + "\u200B")
                        .with(as("hoiku-a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].number").value(hasItem(incident.value())));
    }
}
