package jp.todoke.incident.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class DisciplinaryNotesTest {

    private static final String WORDS = "懲戒処分の要否を人事課と協議した。";

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private ConfidentialOffice closed;
    private IncidentId incident;

    @BeforeEach
    void aCaseThatConcernsAColleague() throws Exception {
        office = new TrackOffice(application);
        closed = new ConfidentialOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theyAreWrittenDownInAConfidentialCaseAlone() throws Exception {
        note("joho-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/disciplinary-not-confidential"));

        closed.close("joho-a", incident).andExpect(status().isOk());
        note("joho-a")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].words").value(WORDS))
                .andExpect(jsonPath("$[0].byPost").value("情報公開課主査"));

        office.read("joho-kacho", incident, "/disciplinary-notes")
                .andExpect(jsonPath("$.length()").value(1));
        office.read("encho", incident, "/disciplinary-notes").andExpect(status().isNotFound());
    }

    @Test
    void nobodyReadsThemOnceTheCaseIsEverybodysAgain() throws Exception {
        closed.close("joho-a", incident).andExpect(status().isOk());
        note("joho-a").andExpect(status().isOk());

        closed.lift("joho-a", incident).andExpect(status().isOk());

        for (var login : new String[] {"joho-a", "hoiku-kacho"}) {
            office.read(login, incident, "/disciplinary-notes")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.length()").value(0));
        }
    }

    @Test
    void noOtherPageOfTheCaseSaysAWordOfThem() throws Exception {
        closed.close("joho-a", incident).andExpect(status().isOk());
        note("joho-a").andExpect(status().isOk());

        for (var page : new String[] {
            "",
            "/course-of-events",
            "/history",
            "/papers",
            "/papers/council/text",
            "/participants",
            "/clocks",
            "/prevention"
        }) {
            assertThat(office.read("joho-a", incident, page)
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .as(page)
                    .doesNotContain("懲戒処分の要否");
        }
        assertThat(office.view("joho-a", "/incidents?text=懲戒処分の要否").get("total").asInt())
                .isZero();
    }

    /** Whatever makes a paper, a course of events, a proposal or a search reads other tables. */
    @Test
    void nothingButTheirOwnRoomReadsThem() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(DisciplinaryNotesTest::readsThem))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("DisciplinaryNotes.java");
        }
    }

    private static boolean readsThem(Path file) {
        try {
            return Files.readString(file).contains("disciplinary_note");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ResultActions note(String login) throws Exception {
        return office.sendOnce(login, incident, "/disciplinary-notes", Map.of("words", WORDS));
    }
}
