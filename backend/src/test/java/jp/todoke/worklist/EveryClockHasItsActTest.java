package jp.todoke.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * A nursery's case from its first report to its closing: at every moment the page leads from each running limit to what
 * is to be done for it.
 */
@OfficeTest
class EveryClockHasItsActTest {

    private static final List<String> READERS = List.of("encho", "hoiku-kacho", "kodomo-bucho", "joho-a");

    @Autowired
    ApplicationContext application;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    SettableClock clock;

    private TrackOffice office;
    private IncidentId incident;
    private final TreeSet<String> seen = new TreeSet<>();
    private final List<String> leadNowhere = new ArrayList<>();

    @Test
    void fromEachRunningLimitThePageLeadsToAnOpenStepOrToAnActThatSomebodyMayDo() throws Exception {
        clock.set(Instant.parse("2026-11-24T10:00:00+09:00"));
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");

        look();
        new WalkedCase(application, office, incident).toTheEnd(this::look);

        assertThat(leadNowhere).isEmpty();
        assertThat(seen)
                .contains(
                        "HEAD_REPORT",
                        "CHIEF_RECEIPT",
                        "SECRETARIAT_TOLD",
                        "FIRST_SEARCH",
                        "WRITTEN_REPORT",
                        "ASSESSMENT",
                        "PRELIMINARY_REPORT",
                        "FINAL_REPORT",
                        "PERSON_NOTICE_START",
                        "PERSON_NOTICE_DONE",
                        "PUBLICATION_DECISION",
                        "PREVENTION_PLAN",
                        "PLAN_APPROVAL",
                        "COUNCIL_ASSIGN",
                        "CLOSING_CHECK",
                        "EFFECTIVENESS");
    }

    private void look() throws Exception {
        for (var clock : office.view("encho", incident, "/clocks").path("clocks")) {
            if (List.of("RUNNING", "PROVISIONAL").contains(clock.path("state").asString())) {
                seen.add(clock.path("key").asString());
                if (!leads(clock.path("next"))) {
                    leadNowhere.add(clock.path("key").asString() + " while " + office.openSteps(incident));
                }
            }
        }
    }

    private boolean leads(JsonNode next) throws Exception {
        if (next.path("step").isString()) {
            var step = Step.ofKey(next.path("step").asString());
            var part =
                    next.path("part").isString() ? new PartId(next.path("part").asString()) : null;
            return openSteps.of(incident).stream()
                    .anyMatch(open -> open.step() == step && Objects.equals(open.part(), part));
        }
        for (var reader : READERS) {
            for (var operation : office.view(reader, incident, "/allowed-operations")) {
                if (operation.asString().equals(next.path("operation").asString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
