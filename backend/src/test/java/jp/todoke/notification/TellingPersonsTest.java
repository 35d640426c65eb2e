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
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

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
        notNeeded(null, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("ground"));
        records(0, null, "NOT_NEEDED", "写っている人が特定できない")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("NOT_NEEDED"));

        assertThat(office.openSteps(incident)).contains(CONFIRM_NOTIFICATION);
    }

    @Test
    void whereTellingIsDifficultItIsSaidWhatWasDoneInItsPlace() throws Exception {
        notNeeded("SUBSTITUTE", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("substitute"));
        notNeeded("SUBSTITUTE", "市のホームページで公表し、問合せ窓口を置いた。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statements[0].ground").value("SUBSTITUTE"))
                .andExpect(jsonPath("$.statements[0].substitute").value("市のホームページで公表し、問合せ窓口を置いた。"));
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
        notNeeded("NON_DISCLOSURE", null)
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

    private ResultActions records(int version, Map<String, Object> contact, String outcome, String reason)
            throws Exception {
        var entry = new HashMap<String, Object>(Map.of("version", version, "outcome", outcome));
        entry.put("contact", contact);
        entry.put("reason", reason);
        entry.put("ground", outcome.equals("NOT_NEEDED") ? "NOBODY_CONCERNED" : null);
        return office.send("encho", incident, "/notification/contacts", entry);
    }

    private ResultActions notNeeded(String ground, String substitute) throws Exception {
        var entry = new HashMap<String, Object>(Map.of("version", 0, "outcome", "NOT_NEEDED", "reason", "転居先が分からない。"));
        entry.put("ground", ground);
        entry.put("substitute", substitute);
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
