package jp.todoke.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** Whoever reported first is told what the report changed. */
@OfficeTest
class AnsweringReporterTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aTeacherReports() throws Exception {
        clock.set(Instant.parse("2012-12-26T01:00:00Z"));
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theProposalSaysNothingThatIsNotRecorded() throws Exception {
        assertThat(office.view("hoiku-kacho", incident, "/reporter-answers/proposal")
                        .path("words")
                        .asString())
                .isEqualTo("報告をありがとうございました。報告を受けて行ったことをお知らせします。");
    }

    @Test
    void theReporterReadsTheAnswerAmongOwnTasksAndSaysSo() throws Exception {
        answer("hoiku-kacho", 1, "終業時に枚数を数えることになりました。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reporter").value("保育士"))
                .andExpect(jsonPath("$.readsHere").value(true))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.answers[0].readAt").isEmpty());

        var mine = mine("hoiku-a");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("words").asString()).isEqualTo("終業時に枚数を数えることになりました。");
        office.order("hoiku-a", "/reporter-answers/" + mine.get(0).path("id").asString() + "/reading", Map.of())
                .andExpect(status().isOk());
        assertThat(office.view("joho-a", incident, "/reporter-answers")
                        .at("/answers/0/readAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void nobodyElseIsAnswered() throws Exception {
        answer("joho-a", 1, "数えることになりました。").andExpect(status().isOk());
        var id = mine("hoiku-a").get(0).path("id").asString();

        for (var login : List.of("hoiku-b", "encho", "other-hoiku", "joho-a")) {
            assertThat(mine(login)).isEmpty();
            office.order(login, "/reporter-answers/" + id + "/reading", Map.of())
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aNameInTheAnswerIsAskedAbout() throws Exception {
        answer("hoiku-kacho", 1, "鈴木 桃子が最後に使っていました。")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.toDecide[0].field").value("words"));
        assertThat(mine("hoiku-a")).isEmpty();
    }

    @Test
    void twoPeopleDoNotAnswerTheSameTwice() throws Exception {
        answer("hoiku-kacho", 1, "数えることになりました。").andExpect(status().isOk());

        answer("joho-a", 1, "数えることになりました。")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(2));
    }

    @Test
    void aTeacherAnswersNobodyAndAnotherNurseryReadsNothing() throws Exception {
        answer("hoiku-b", 1, "数えます。").andExpect(status().isForbidden());
        office.read("other-encho", incident, "/reporter-answers").andExpect(status().isNotFound());
    }

    @Test
    void theMailSaysThatThereIsAnAnswerAndNothingOfIt() throws Exception {
        answer("hoiku-kacho", 1, "終業時に枚数を数えることになりました。").andExpect(status().isOk());

        assertThat(sql.sql("select subject || body from mail_outbox where mail_key = :key")
                        .param("key", "reporter-answer/" + incident + "/1")
                        .query(String.class)
                        .list())
                .allSatisfy(mail -> assertThat(mail).contains("回答").doesNotContain("枚数", "終業"));
    }

    private ResultActions answer(String login, int version, String words) throws Exception {
        return office.send(login, incident, "/reporter-answers", Map.of("version", version, "words", words));
    }

    private List<JsonNode> mine(String login) throws Exception {
        return office.view(login, "/reporter-answers")
                .valueStream()
                .filter(each -> each.path("incident").asString().equals(incident.value()))
                .toList();
    }
}
