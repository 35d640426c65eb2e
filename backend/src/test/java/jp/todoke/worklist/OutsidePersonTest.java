package jp.todoke.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Where a section handles its own case, somebody outside it says that there is no duty, that all are told, that it is
 * over.
 */
@OfficeTest
class OutsidePersonTest {

    @Autowired
    ApplicationContext application;

    private TrackOffice office;

    @BeforeEach
    void office() {
        office = new TrackOffice(application);
    }

    @Test
    void theSecretariatsOwnCaseIsClosedByTheDirectorAboveIt() throws Exception {
        var incident = office.reportedBy("joho-a");

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers)
                .containsEntry(Step.CONFIRM_NO_DUTY, "somu-bucho")
                .containsEntry(Step.CONFIRM_NOTIFICATION, "somu-bucho")
                .containsEntry(Step.CLOSING_CHECK, "somu-bucho");
        assertThat(doers.get(Step.ASSESS_DUTY)).startsWith("joho-");
    }

    @Test
    void aSectionsOwnCaseIsConfirmedOutsideTheSectionAndClosedByTheSecretariat() throws Exception {
        var incident = office.reportedBy("hoiku-kakari");

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers).containsEntry(Step.CONFIRM_NOTIFICATION, "kodomo-bucho");
        assertThat(doers.get(Step.CONFIRM_NO_DUTY)).startsWith("joho-");
        assertThat(doers.get(Step.CLOSING_CHECK)).startsWith("joho-");
    }

    @Test
    void theCaseOfANurseryIsConfirmedByItsSectionAsBefore() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        assertThat(new WalkedCase(application, office, incident).toTheEnd())
                .containsEntry(Step.CONFIRM_NOTIFICATION, "hoiku-kacho");
    }

    @Test
    void whoeverBelongsToTheSectionIsToldWhoDoesIt() throws Exception {
        var incident = office.reportedBy("joho-a");
        walkTo(incident, Step.CLOSING_CHECK);

        office.send("joho-b", incident, "/closing", Map.of("note", "終わった。"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("この事案はあなたの所属の事案のため、この手続は所属の外の人が行います。「総務部長」に依頼してください。"));
        assertThat(office.view("somu-bucho", incident, "/steps/closing-check")
                        .get("passedOver")
                        .asString())
                .isEqualTo("OWN_UNIT");
        office.send("somu-bucho", incident, "/closing", Map.of("note", "終わった。")).andExpect(status().is2xxSuccessful());
    }

    @Test
    void theChiefOfTheSectionConcernedDoesNotApproveThePlanOfTelling() throws Exception {
        var incident = office.reportedBy("hoiku-kakari");
        var plan = Map.of(
                "version",
                0,
                "until",
                OfficialTime.dayOf(office.now()).plusDays(5).toString(),
                "plan",
                "全員に電話する。");

        office.send("hoiku-kacho", incident, "/notification/plan", plan)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/outside-person-needed"));
        office.send("kodomo-bucho", incident, "/notification/plan", plan).andExpect(status().isOk());
    }

    private void walkTo(IncidentId incident, Step step) throws Exception {
        var walked = new WalkedCase(application, office, incident);
        try {
            walked.toTheEnd(() -> {
                if (office.openSteps(incident).contains(step)) {
                    throw new Reached();
                }
            });
        } catch (Reached reached) {
            assertThat(office.openSteps(incident)).contains(step);
        }
    }

    private static final class Reached extends RuntimeException {}
}
