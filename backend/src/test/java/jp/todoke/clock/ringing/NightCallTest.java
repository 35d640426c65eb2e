package jp.todoke.clock.ringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.NightOffice;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Sunday evening: a mail reaches nobody, so somebody is asked to telephone. */
@OfficeTest
class NightCallTest {

    @Autowired
    ApplicationContext application;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnSundayEvening() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-23T20:01");
        incident = office.noticed("2012-12-23T20:00");
    }

    @Test
    void theDutyDesksAreAskedToTelephoneTheSilentHead() throws Exception {
        halfTimeRings();

        assertThat(office.mailsTo("encho", incident)).hasSize(2);
        assertThat(office.mailsTo("shukuchoku", incident)).hasSize(1);
        assertThat(office.mailsTo("hoiku-toban", incident)).singleElement().satisfies(mail -> assertThat(
                        mail.subject() + mail.body())
                .contains("電話での連絡", "わかば保育園長　042-000-2001")
                .doesNotContain("ＳＤカード", "写真", "佐藤"));
        assertThat(numbersFor("hoiku-kakari")).containsExactly("042-000-2001");
        assertThat(numbersFor("joho-a")).hasSize(1);
        assertThat(numbersFor("kodomo-bucho")).hasSize(1);
    }

    @Test
    void nobodyIsAskedToCallTheOwnPostOrAnotherHouse() throws Exception {
        halfTimeRings();

        assertThat(numbersFor("encho")).isEmpty();
        assertThat(numbersFor("hoiku-a")).isEmpty();
        assertThat(numbersFor("other-encho")).isEmpty();
        assertThat(numbersFor("korei-kacho")).isEmpty();
        office.send("encho", told(), "{\"reached\": \"園長\", \"at\": \"2012-12-23T20:15:00+09:00\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void aCallStaysOpenUntilSomebodyWritesDownWhoWasReached() throws Exception {
        halfTimeRings();
        office.itIs("2012-12-23T20:20");

        tells("hoiku-kakari", "園長 本人").andExpect(status().isNoContent());

        assertThat(numbersFor("hoiku-kakari")).isEmpty();
        office.read("hoiku-kacho", "incidents/" + incident + "/clocks")
                .andExpect(jsonPath("$.calls[0].open").value(false))
                .andExpect(jsonPath("$.calls[0].told.reached").value("園長 本人"))
                .andExpect(jsonPath("$.calls[0].told.byPost").value("保育課係長"));
    }

    @Test
    void aCallWrittenDownTwiceIsOneAndAnotherWordOnItIsRefused() throws Exception {
        halfTimeRings();
        office.itIs("2012-12-23T20:20");
        tells("hoiku-kakari", "園長").andExpect(status().isNoContent());

        tells("hoiku-kakari", "園長").andExpect(status().isNoContent());
        tells("joho-a", "副園長").andExpect(status().isConflict());
        tells("hoiku-kakari", "").andExpect(status().isBadRequest());
    }

    @Test
    void aCallCannotBeWrittenDownBeforeItWasMade() throws Exception {
        halfTimeRings();

        office.send("hoiku-kakari", told(), "{\"reached\": \"園長\", \"at\": \"2012-12-23T21:15:00+09:00\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void onceTheHeadHasReportedNobodyNeedsToCall() throws Exception {
        halfTimeRings();

        office.send(
                        "encho",
                        incident + "/supervisor/F001/head-report",
                        """
                {"time": {"startsAt": "2012-12-23T20:15:00+09:00", "openEnd": false}, "reporter": "園長", "means": "PHONE", "words": "探しています"}""")
                .andExpect(status().isOk());

        assertThat(numbersFor("hoiku-kakari")).isEmpty();
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void atTheLimitTheNextHigherPostIsToBeReached() throws Exception {
        office.itIs("2012-12-23T20:30");

        office.ringsUntil(
                () -> office.acts(incident, ClockKey.HEAD_REPORT).equals(List.of("HALF_TIME skipped", "LIMIT")));

        assertThat(numbersFor("joho-a")).containsExactly("042-000-1419");
        assertThat(numbersFor("hoiku-kacho")).isEmpty();
    }

    @Test
    void inOfficeHoursAMailIsEnough() throws Exception {
        office.itIs("2012-12-25T10:01");
        incident = office.noticed("2012-12-25T10:00");
        office.itIs("2012-12-25T10:15");

        office.ringsUntil(() -> office.mailsTo("encho", incident).size() == 2);

        assertThat(numbersFor("hoiku-kakari")).isEmpty();
        assertThat(office.mailsTo("hoiku-toban", incident)).isEmpty();
    }

    /** The head has the mail of the first report and that of the half time. */
    private void halfTimeRings() {
        office.itIs("2012-12-23T20:15");
        office.ringsUntil(() -> office.mailsTo("hoiku-toban", incident).size() == 1
                && office.mailsTo("encho", incident).size() == 2
                && office.mailsTo("shukuchoku", incident).size() == 1);
    }

    private List<String> numbersFor(String login) throws Exception {
        return office.value(login, "calls", "$[?(@.incident == '" + incident + "')].number");
    }

    private String told() throws Exception {
        int call = office.value("hoiku-kacho", "incidents/" + incident + "/clocks", "$.calls[0].id");
        return incident + "/calls/" + call + "/told";
    }

    private ResultActions tells(String login, String reached) throws Exception {
        return office.send(login, told(), "{\"reached\": \"" + reached + "\", \"at\": \"2012-12-23T20:18:00+09:00\"}");
    }
}
