package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class SecretariatToldTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedAfterClosingTime() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-25T18:01");
        incident = office.noticed("2012-12-25T18:00");
    }

    @Test
    void theSecretariatIsToldWhenOneOfItsMembersOpensTheCaseInTime() throws Exception {
        office.itIs("2012-12-26T09:59");

        opens("joho-b", "null").andExpect(status().isNoContent());
        office.itIs("2012-12-26T11:00");
        opens("joho-a", "null").andExpect(status().isNoContent());

        assertThat(clock().state()).isEqualTo(ClockState.MET);
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void openingItLateAsksForTheReasonAndTheCaseCanBeReadMeanwhile() throws Exception {
        office.itIs("2012-12-26T10:30");

        opens("joho-a", "null")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        office.read("joho-a", "incidents/" + incident).andExpect(status().isOk());
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);

        opens("joho-a", "\"朝の会議に出ていたため\"").andExpect(status().isNoContent());
        assertThat(clock().state()).isEqualTo(ClockState.MET_LATE);
        office.read("hoiku-kacho", "incidents/" + incident + "/clocks")
                .andExpect(jsonPath("$.clocks[?(@.key == 'SECRETARIAT_TOLD')].latenessReason")
                        .value("朝の会議に出ていたため"));
    }

    @Test
    void readingByTheSectionDoesNotTellTheSecretariat() throws Exception {
        office.read("hoiku-kacho", "incidents/" + incident).andExpect(status().isOk());

        opens("hoiku-kacho", "null").andExpect(status().isForbidden());
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    private ResultActions opens(String login, String reason) throws Exception {
        return office.send(login, incident + "/secretariat-opening", "{\"latenessReason\": " + reason + "}");
    }

    private ClockView clock() {
        return clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD).orElseThrow();
    }
}
