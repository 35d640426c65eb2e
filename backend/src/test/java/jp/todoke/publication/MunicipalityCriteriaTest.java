package jp.todoke.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** The administrator enters the municipality's number; a case keeps the one of the day on which it was decided. */
@OfficeTest
class MunicipalityCriteriaTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        Cases.itIs(clock, "2031-05-07T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        countsTo(15);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(java.time.Instant.now());
    }

    @Test
    void aDecisionKeepsTheNumberOfItsDayAndAnUndecidedCaseIsReadByTodays() throws Exception {
        says(20, "2031-05-08")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.personsFrom").value(before()));
        clock.set(clock.instant().plusSeconds(86_400));
        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.personsFrom").value(20))
                .andExpect(jsonPath("$.grounds").isEmpty());

        decides();
        says(12, "2031-05-08")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.personsFrom").value(12));

        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.personsFrom").value(20))
                .andExpect(jsonPath("$.decision.personsFrom").value(20))
                .andExpect(jsonPath("$.grounds").isEmpty());
        office.read("kodomo-bucho", another(), "/publication")
                .andExpect(jsonPath("$.personsFrom").value(12))
                .andExpect(jsonPath("$.grounds").value(hasItem("PERSONS")));
        says(10, "2031-05-08").andExpect(status().isOk());
    }

    @Test
    void onlyTheAdministratorSaysItAndWhoeverSawLessIsShownWhatWasSaidMeanwhile() throws Exception {
        says(20, "2031-05-06")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("validFrom")));
        says(0, "2031-05-09")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("personsFrom")));
        office.order(
                        "joho-a",
                        "/publication-criteria",
                        Map.of("version", 0, "personsFrom", 5, "validFrom", "2031-05-09"))
                .andExpect(status().isForbidden());
        office.order(
                        "admin",
                        "/publication-criteria",
                        Map.of("version", said() + 1, "personsFrom", 5, "validFrom", "2031-05-09"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.asDelivered").value(10));
    }

    private int before() {
        return sql.sql(
                        """
                        select coalesce((select persons_from from publication_criterion where valid_from <= :day
                            order by valid_from desc, id desc limit 1), 10)""")
                .param("day", LocalDate.of(2031, 5, 7))
                .query(Integer.class)
                .single();
    }

    private int said() throws Exception {
        return office.view("admin", "/publication-criteria").get("said").size();
    }

    private ResultActions says(int persons, String from) throws Exception {
        return office.order(
                "admin", "/publication-criteria", Map.of("version", said(), "personsFrom", persons, "validFrom", from));
    }

    private IncidentId another() throws Exception {
        incident = office.reportedBy("hoiku-a");
        countsTo(15);
        return incident;
    }

    private void decides() throws Exception {
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                0,
                                "choice",
                                "BATCH",
                                "reason",
                                "人数が少ないため。",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
    }

    private void countsTo(int persons) throws Exception {
        var before = office.view("joho-a", incident, "").get("counts").get(0);
        office.send(
                        "encho",
                        incident,
                        "/counts",
                        Map.of(
                                "asOf",
                                office.now().toString(),
                                "unit",
                                "PERSONS",
                                "min",
                                persons,
                                "max",
                                persons,
                                "unknown",
                                false,
                                "approx",
                                false,
                                "mayOverlap",
                                false,
                                "basis",
                                "名簿",
                                "replaces",
                                List.of(before.get("id").asLong())))
                .andExpect(status().is2xxSuccessful());
    }
}
