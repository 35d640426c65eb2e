package jp.todoke.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody reports: whoever leads the unit hears of it at once, before any limit is near. */
@OfficeTest
class FirstReportMailTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient sql;

    private TrackOffice office;

    @BeforeEach
    void open() {
        office = new TrackOffice(application);
    }

    @Test
    void theHeadOfTheFacilityAndTheDeputyAreMailedWithTheReportAndNobodyElseIs() throws Exception {
        assertThat(mailedOf(office.reportedBy("hoiku-a"))).containsExactlyInAnyOrder("encho", "fuku-encho");
        assertThat(mailedOf(office.reportedBy("jimu"))).containsExactly("kocho");
    }

    @Test
    void ofASectionThatReportsItsOwnChiefAndItsDirectorAreMailed() throws Exception {
        assertThat(mailedOf(office.reportedBy("hoiku-kakari"))).containsExactly("hoiku-kacho", "kodomo-bucho");
    }

    @Test
    void theMailHoldsTheNumberAndALinkAndNothingOfTheCase() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        assertThat(mails("subject", incident))
                .containsExactly("【届け】" + OfficialTime.caseNumber(incident) + " 第一報が入りました");
        assertThat(mails("body", incident))
                .singleElement()
                .asString()
                .contains(OfficialTime.caseNumber(incident), "/incidents/" + incident + "\n")
                .doesNotContain("カード", "紛失", "写真", "事務室", "わかば", "山田", "保育");
    }

    private Set<String> mails(String column, IncidentId incident) {
        return sql.sql("select " + column + " from mail_outbox where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .set();
    }

    /** The logins of those to whom a mail of the case was written in the transaction of the report. */
    private List<String> mailedOf(IncidentId incident) {
        return sql.sql(
                        """
                        select a.login from mail_outbox m join account a on a.id = m.account and a.mail = m.recipient
                        where m.incident = :incident""")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }
}
