package jp.todoke.incident.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/**
 * 関係者: whoever is named is masked for readers elsewhere, and no longer from the moment the registration is withdrawn.
 */
@OfficeTest
class ParticipantsTest {

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "encho",
                        incident,
                        "/knowledge",
                        Map.of(
                                "knower",
                                "緑野 一郎",
                                "employer",
                                "BODY",
                                "known",
                                Told.at(office.now().minus(Duration.ofMinutes(1)))))
                .andExpect(status().isNoContent());
    }

    @Test
    void aRegistrationIsWithdrawnAndWhatIsReadFromThenOnIsAsItWasTyped() throws Exception {
        named("緑野 一郎", "保護者").andExpect(status().isOk());
        assertThat(read("hoiku-kacho", "")).contains("保護者Ａ").doesNotContain("緑野");
        office.read("hoiku-kacho", incident, "").andExpect(jsonPath("$.masked", hasItem("保護者Ａ")));
        office.read("encho", incident, "").andExpect(jsonPath("$.masked").isEmpty());
        var id = office.view("encho", incident, "/participants")
                .valueStream()
                .filter(person -> person.get("masked").asString().equals("保護者Ａ"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();

        withdrawn(id, "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        for (var reader : new String[] {"hoiku-kacho", "joho-a"}) {
            office.send(reader, incident, "/participants/" + id + "/withdrawal", Map.of("reason", "氏名を知りたいため"))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("/problems/participant-of-another-unit"));
        }
        withdrawn(id, "別の人だったため").andExpect(status().isOk());

        assertThat(read("hoiku-kacho", "")).contains("緑野 一郎").doesNotContain("保護者Ａ");
        office.read("hoiku-kacho", incident, "/participants")
                .andExpect(jsonPath("$[?(@.id == %d)].withdrawal.reason".formatted(id))
                        .value("別の人だったため"))
                .andExpect(jsonPath("$[?(@.id == %d)].withdrawal.by.post".formatted(id))
                        .value("園長"));
        assertThat(read("joho-a", "/history")).contains("ParticipantWithdrawn", "保護者Ａ");
        withdrawn(id, "もう一度")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/participant-withdrawn"));
        withdrawn(999_999_999, "無い人").andExpect(status().isNotFound());

        named("緑野 一郎", "保護者").andExpect(status().isOk());
        assertThat(read("hoiku-kacho", "")).contains("保護者Ｂ").doesNotContain("緑野");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USB", "の", "・ ・ ・", "森", "カード", "保育課", "山田3"})
    void aWordThatIsNobodysNameIsRefusedAtItsField(String word) throws Exception {
        named(word, "職員")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("name"));
    }

    @Test
    void whatSomebodyIsCalledComesFromTheListOfTheCase() throws Exception {
        office.read("encho", incident, "/participant-kinds")
                .andExpect(jsonPath("$", hasItem("保育士")))
                .andExpect(jsonPath("$", hasItem("保護者")));

        named("緑野 一郎", "の")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("kind"));
    }

    private ResultActions named(String name, String kind) throws Exception {
        return office.send("encho", incident, "/participants", Map.of("name", name, "kind", kind, "unitCode", "F001"));
    }

    private ResultActions withdrawn(long participant, String reason) throws Exception {
        return office.send("encho", incident, "/participants/" + participant + "/withdrawal", Map.of("reason", reason));
    }

    private String read(String login, String path) throws Exception {
        return office.read(login, incident, path).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
