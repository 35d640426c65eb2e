package jp.todoke.notification;

import static jp.todoke.process.Step.CONFIRM_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@OfficeTest
class TellingPersonsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    NotificationPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void contactsAreCountedAndStandInTheCourseOfEvents() throws Exception {
        records(0, contact(30, 46), "GO_ON", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("GOING_ON"))
                .andExpect(jsonPath("$.contacts[0].told").value(30));

        assertThat(office.course(incident)).contains("電話により30名に連絡し、謝罪した。");
        assertThat(office.openSteps(incident)).contains(RECORD_NOTIFICATION).doesNotContain(CONFIRM_NOTIFICATION);
    }

    @Test
    void whenAllAreSettledTheChiefConfirmsOrSendsBack() throws Exception {
        records(0, contact(30, 46), "SETTLED", null).andExpect(status().isOk());
        decides(1, false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        decides(1, false, "残る１６名は")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("GOING_ON"));
        assertThat(office.openSteps(incident)).contains(RECORD_NOTIFICATION);
        records(2, contact(16, 46), "SETTLED", null).andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        decides(3, true, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("CONFIRMED"))
                .andExpect(jsonPath("$.contacts", hasSize(2)))
                .andExpect(
                        jsonPath("$.statements[*].act").value(contains("SETTLED", "RETURNED", "SETTLED", "CONFIRMED")));

        assertThat(office.openSteps(incident)).doesNotContain(RECORD_NOTIFICATION, CONFIRM_NOTIFICATION);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void thatNobodyNeedBeToldIsSaidWithItsGroundAndReason() throws Exception {
        records(0, null, "NOT_NEEDED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        notNeeded(null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("ground"));
        records(0, null, "NOT_NEEDED", "写っている人が特定できない")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("NOT_NEEDED"));

        assertThat(office.openSteps(incident)).contains(CONFIRM_NOTIFICATION);
    }

    @Test
    void noArticleOfTheActExcusesFromTellingOfIndividualNumbers() throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/natures",
                        Map.of(
                                "kind", "LOSS",
                                "malice", "NO",
                                "circumstances", Map.of("myNumber", "UNKNOWN"),
                                "known", Told.at(office.now()),
                                "reason", "控えを確かめている。"))
                .andExpect(status().is2xxSuccessful());
        notNeeded("NON_DISCLOSURE")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("ground"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("マイナンバー")));
    }

    @Test
    void nobodyIsSettledWithoutAnyContact() throws Exception {
        records(0, null, "SETTLED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("contact"));
    }

    @Test
    void moreToldThanThereAreAndTimesToComeAreRefusedAtTheirFields() throws Exception {
        var contact = contact(47, 46);
        contact.put("time", Told.between(office.now().plus(Duration.ofHours(1)), office.now()));

        records(0, contact, "GO_ON", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(contains("contact.told", "contact.time.startsAt", "contact.time.endsAt")));
    }

    @Test
    void aSecondFormOfTheSameContactSeesBothVersions() throws Exception {
        records(0, contact(30, 46), "GO_ON", null);

        records(0, contact(30, 46), "GO_ON", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.contacts", hasSize(1)))
                .andExpect(jsonPath("$.current.version").value(1));
    }

    @Test
    void whatThePersonsWereToldIsSaidItemByItemWithTheWordThatAllAreTold() throws Exception {
        saysTold(0, null).andExpect(status().isBadRequest()).andExpect(refused("contents", "項目ごとに選んでください"));
        saysTold(0, with(null)).andExpect(status().isBadRequest()).andExpect(refused("contents.cause", "入力してください"));
        var nothing = new HashMap<String, Object>(PlainSteps.contents());
        nothing.replaceAll((item, answer) -> "NOT_NEEDED");
        saysTold(0, nothing).andExpect(status().isBadRequest()).andExpect(refused("contents.summary", "どの項目も伝えていない"));

        saysTold(0, with("NOT_NEEDED"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statements[0].contents.summary").value("TOLD"))
                .andExpect(jsonPath("$.statements[0].contents.cause").value("NOT_NEEDED"));
        assertThat(office.view("joho-a", incident, "/proposals/file-preliminary-report")
                        .toString())
                .contains("伝えた内容：概要、保有個人情報の項目、二次被害又はそのおそれの有無及びその内容、その他参考となる事項")
                .contains("必要な範囲で、伝えることを要しないとした内容：原因");

        decides(1, false, "原因も伝えてください。").andExpect(status().isOk());
        saysTold(2, with("TOLD")).andExpect(status().isOk());
        decides(3, true, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statements[2].contents.cause").value("TOLD"));
    }

    /** The version before this one did not ask; what it left is not confirmed, and there is a way on. */
    @Test
    void whatWasSettledBeforeItWasAskedIsSentBackAndSaidThen() throws Exception {
        records(0, contact(46, 46), "SETTLED", null).andExpect(status().isOk());
        asOfTheVersionBefore();

        decides(2, true, null).andExpect(status().isBadRequest()).andExpect(refused("confirmed", "差し戻して"));
        decides(2, false, "何を伝えたかを記録してください。").andExpect(status().isOk());
        records(3, null, "SETTLED", null).andExpect(status().isOk());
        decides(4, true, null).andExpect(status().isOk());
    }

    private void asOfTheVersionBefore() {
        application
                .getBean(JdbcClient.class)
                .sql(
                        """
                        insert into notification_act (incident, act, acted_by, acted_name, acted_post, recorded_at)
                        select incident, act, acted_by, acted_name, acted_post, recorded_at from notification_act
                        where incident = :incident""")
                .param("incident", incident.value())
                .update();
    }

    private ResultActions saysTold(int version, Map<String, Object> contents) throws Exception {
        var entry = new HashMap<String, Object>(
                Map.of("version", version, "outcome", "SETTLED", "contact", contact(46, 46)));
        entry.put("contents", contents);
        return office.send("encho", incident, "/notification/contacts", entry);
    }

    private static Map<String, Object> with(String cause) {
        var contents = new HashMap<String, Object>(PlainSteps.contents());
        contents.put("cause", cause);
        return contents;
    }

    private static ResultMatcher refused(String field, String words) {
        return answer -> {
            jsonPath("$.violations[0].field").value(field).match(answer);
            jsonPath("$.violations[0].message").value(containsString(words)).match(answer);
        };
    }

    private ResultActions records(int version, Map<String, Object> contact, String outcome, String reason)
            throws Exception {
        var entry = new HashMap<String, Object>(Map.of("version", version, "outcome", outcome));
        entry.put("contact", contact);
        entry.put("reason", reason);
        entry.put("ground", outcome.equals("NOT_NEEDED") ? "NOBODY_CONCERNED" : null);
        entry.put("contents", outcome.equals("SETTLED") ? PlainSteps.contents() : null);
        return office.send("encho", incident, "/notification/contacts", entry);
    }

    private ResultActions notNeeded(String ground) throws Exception {
        var entry = new HashMap<String, Object>(Map.of("version", 0, "outcome", "NOT_NEEDED", "reason", "転居先が分からない。"));
        entry.put("ground", ground);
        return office.send("encho", incident, "/notification/contacts", entry);
    }

    private ResultActions decides(int version, boolean confirmed, String reason) throws Exception {
        var decision = new HashMap<String, Object>(Map.of("version", version, "confirmed", confirmed));
        decision.put("reason", reason);
        return office.send("hoiku-kacho", incident, "/notification/confirmation", decision);
    }

    private Map<String, Object> contact(int told, int ofAll) {
        return new HashMap<>(Map.of(
                "told",
                told,
                "ofAll",
                ofAll,
                "means",
                "PHONE",
                "time",
                Told.between(
                        office.now().minus(Duration.ofMinutes(50)), office.now().minus(Duration.ofMinutes(5))),
                "contactedBy",
                "園長",
                "apology",
                true));
    }
}
