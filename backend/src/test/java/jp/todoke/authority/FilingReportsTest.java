package jp.todoke.authority;

import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class FilingReportsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AuthorityService authority;

    @Autowired
    AuthorityPart part;

    @Autowired
    TransactionTemplate transaction;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aDutyToReportExists() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send("joho-a", incident, "/assessment/verdict", Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R1"), "reason", "要配慮個人情報を含む。"))
                .andExpect(status().isOk());
    }

    @Test
    void bothReportsAreFiledInTurnAndStandInTheCourseOfEvents() throws Exception {
        files("preliminary-report", 0).andExpect(status().isOk()).andExpect(jsonPath("$.duties[0].filings[0].receiptNumber").value("受付第１２号"));
        assertThat(office.openSteps(incident)).contains(FILE_FINAL_REPORT).doesNotContain(FILE_PRELIMINARY_REPORT);
        assertThat(part.openWork(incident)).hasSize(1);
        files("final-report", 1).andExpect(status().isOk()).andExpect(jsonPath("$.duties[0].fulfilled").value(true));

        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        assertThat(office.course(incident)).contains("個人情報保護委員会に速報を提出した。", "個人情報保護委員会に確報を提出した。");
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void aDutyThatIsToldTwiceArisesOnce() {
        transaction.executeWithoutResult(tx -> authority.arose(incident, office.now()));

        assertThat(authority.duties(incident)).hasSize(1);
        assertThat(office.openSteps(incident).stream().filter(FILE_PRELIMINARY_REPORT::equals)).hasSize(1);
    }

    @Test
    void aSecondClerkOnTheSameFormSeesWhatWasFiled() throws Exception {
        files("preliminary-report", 0).andExpect(status().isOk());

        files("final-report", 0).andExpect(status().isConflict()).andExpect(jsonPath("$.current.duties[0].filings[0].kind").value("PRELIMINARY"));
    }

    @Test
    void aReportCannotBeFiledBeforeAnybodyKnew() throws Exception {
        office.send("joho-a", incident, "/authority/D1/preliminary-report", Map.of("version", 0, "at", "2020-01-01T00:00:00Z"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.violations[0].field").value("at"));
    }

    @Test
    void aCaseWithoutDutyHasNothingToFile() throws Exception {
        var other = office.reportedBy("hoiku-a");

        assertThat(authority.duties(other)).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx ->
                authority.file(other, new jp.todoke.shared.PartId("D1"), 0, Filing.Kind.PRELIMINARY, null, null, null, null)))
                .isInstanceOf(AuthorityRefusal.NoSuchDuty.class);
    }

    private ResultActions files(String report, int version) throws Exception {
        return office.send("joho-b", incident, "/authority/D1/" + report, Map.of("version", version, "receiptNumber", "受付第１２号", "note", ""));
    }
}
