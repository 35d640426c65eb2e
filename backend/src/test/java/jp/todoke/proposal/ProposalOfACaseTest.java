package jp.todoke.proposal;

import static jp.todoke.identity.As.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of a case begin with, through the door. */
@OfficeTest
class ProposalOfACaseTest {

    @Autowired
    private ApplicationContext application;

    private TrackOffice office;

    @BeforeEach
    void open() {
        office = new TrackOffice(application);
    }

    @Test
    void theHeadReadsTheFirstReportInWordsAndAForeignHeadReadsNothing() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        var texts = office.view("encho", incident, "/proposals/head-report").get("texts");
        assertThat(texts.get(0).get("field").asString()).isEqualTo("words");
        assertThat(texts.get(0).get("text").asString()).contains("ＳＤカードの紛失について報告した。", "人数は、22名～46名。");
        office.read("other-encho", incident, "/proposals/head-report").andExpect(status().isNotFound());
    }

    @Test
    void whatIsCarriedOutsideNamesNobody() throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(SentTime.at(office.now()), false),
                new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, "山田 花子が置き忘れた"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "山田 花子が撮った写真"),
                new FirstReport.Persons(null, null, true),
                new FirstReport.Place("", null, false),
                Malice.NO,
                null,
                null,
                null);
        var incident = acting(application.getBean(JdbcClient.class), "hoiku-a", () -> application
                .getBean(NewCases.class)
                .report(report, UUID.randomUUID())
                .receipt()
                .number());

        for (var step : new String[] {"record-publication", "file-final-report", "file-preliminary-report"}) {
            assertThat(application.getBean(Proposals.class).of(incident, step).texts())
                    .extracting(text -> text.text().value())
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("山田"))
                    .anyMatch(text -> text.contains("が撮った写真"))
                    .anyMatch(text -> text.contains("ＳＤカードの紛失"));
        }
        assertThat(office.view("joho-a", incident, "/proposals/file-final-report")
                        .toString())
                .contains("\"PERSONS\"")
                .contains("分からない");
    }

    @Test
    void aStepWithoutTextsBeginsEmpty() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        assertThat(office.view("encho", incident, "/proposals/agree-search-end").get("texts"))
                .isEmpty();
    }
}
