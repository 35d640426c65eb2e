package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.todoke.OfficeTest;
import jp.todoke.incident.JointSections;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose report to the commission it is: the form begins with the body, and with the sections in charge together. */
@OfficeTest
class JointFilingTest extends ContractorCases {

    @Autowired
    JointSections joint;

    @Test
    void theReportBeginsWithTheBodyAndTheSectionsThatAreInChargeTogether() throws Exception {
        var incident = lostMap();

        assertThat(joint.of(incident)).hasSize(2);
        assertThat(proposed(incident, "reportingBody")).isEqualTo("市長");
        assertThat(proposed(incident, "jointlyWith")).isEqualTo("高齢社会対策課、総合福祉事務所");
    }

    @Test
    void aCaseOfOneSectionIsReportedByItsBodyAlone() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        assertThat(proposed(incident, "reportingBody")).isEqualTo("市長");
        assertThat(proposed(incident, "jointlyWith")).isNull();
    }

    private String proposed(IncidentId incident, String field) throws Exception {
        return office.view("joho-a", incident, "/proposals/file-preliminary-report").get("texts").values().stream()
                .filter(text -> text.get("field").asString().equals(field))
                .map(text -> text.get("text").asString())
                .findFirst()
                .orElse(null);
    }
}
