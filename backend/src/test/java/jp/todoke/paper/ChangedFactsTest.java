package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.incident.people.Masks;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever kind of fact changes, exactly the issued papers that state it are marked, at the section that states it, in
 * every state of the paper; no other section, and no paper of another case.
 */
@OfficeTest
class ChangedFactsTest {

    /** Where a paper of the council stands. */
    enum State {
        ISSUED,
        REPLACED,
        TOLD
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    TrackOffice office;

    @BeforeEach
    void anOffice() {
        Cases.itIs(clock, "2012-12-25T16:45");
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void exactlyTheSectionThatStatesItIsMarkedInEveryPaperThatIsOut(State state) throws Exception {
        var other = paperOut(State.ISSUED);
        var incident = paperOut(state);
        var papers = office.view("joho-a", incident, "/papers")
                .valueStream()
                .map(paper -> paper.get("paper").asString())
                .toList();
        assertThat(papers).hasSize(state == State.REPLACED ? 2 : 1);
        var number = 0;
        for (var change : FactChange.values()) {
            office.pass(Duration.ofMinutes(1));
            var before = changes(incident, papers);
            change.enter(new FactChange.Entering(office, mvc, incident, ++number, ""));
            var after = changes(incident, papers);
            for (int paper = 0; paper < papers.size(); paper++) {
                var marked = differing(before.get(paper), after.get(paper));
                if (change.heading == null) {
                    assertThat(marked)
                            .as("%s, which %s does not state", change, papers.get(paper))
                            .isEmpty();
                } else if (change == FactChange.KIND) {
                    assertThat(marked).as(change.name()).anyMatch(heading -> heading.endsWith(change.heading));
                } else {
                    assertThat(marked)
                            .as("%s in %s", change, papers.get(paper))
                            .singleElement()
                            .asString()
                            .endsWith(change.heading);
                }
            }
        }
        assertThat(changes(other, List.of("council")).get(0)).isEmpty();
    }

    @Test
    void aPaperThatIsOnlyCompiledIsOfTheFactsOfNow() throws Exception {
        var incident = paperOut(Step.CONFIRM_PAPER);
        new FactChange.Entering(office, mvc, incident, 1, "")
                .once(
                        "encho",
                        "/course-of-events",
                        new FactChange.Entering(office, mvc, incident, 1, "").line("園長", "倉庫を捜した。"));

        office.read("joho-a", incident, "/papers/council/changes").andExpect(status().isNotFound());
        assertThat(office.view("joho-a", incident, "/papers/council/text").toString())
                .contains("倉庫を捜した。");
    }

    @Test
    void everySourceOfThePaperIsChangedByOneOfThem() {
        var sources = Arrays.stream(CouncilPaperComposer.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> (Class<?>) field.getType())
                .collect(Collectors.toSet());
        // The plan is approved before its paper and another one needs another report; who is masked and how is no fact.
        sources.removeAll(Set.of(PreventionService.class, Masks.class, Editions.class));

        assertThat(Stream.of(FactChange.values()).map(change -> change.source).collect(Collectors.toSet()))
                .isEqualTo(sources);
    }

    private IncidentId paperOut(State state) throws Exception {
        var incident = paperOut(Step.RECORD_MEETING_HELD);
        var walked = new WalkedCase(application, office, incident);
        switch (state) {
            case ISSUED -> {}
            case REPLACED -> {
                var version = office.view("joho-a", incident, "/council")
                        .get("version")
                        .asInt();
                office.send(
                                "joho-a",
                                incident,
                                "/council/paper-replacement",
                                Map.of("version", version, "reason", "書き方を改めたため。"))
                        .andExpect(status().isOk());
                walked.untilOnly(Step.RECORD_MEETING_HELD);
            }
            case TOLD -> walked.does(Step.RECORD_MEETING_HELD);
        }
        return incident;
    }

    private IncidentId paperOut(Step waits) throws Exception {
        var incident = office.reportedBy("hoiku-a");
        new WalkedCase(application, office, incident)
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("version", 0, "manner", "SINGLE"))
                .untilOnly(waits);
        return incident;
    }

    /** Of each paper its sections with what differs. */
    private List<Map<String, String>> changes(IncidentId incident, List<String> papers) throws Exception {
        var changes = new ArrayList<Map<String, String>>();
        for (var paper : papers) {
            changes.add(office.view("joho-a", incident, "/papers/" + paper + "/changes")
                    .get("sections")
                    .valueStream()
                    .collect(Collectors.toMap(
                            section -> section.get("heading").asString(), section -> section.toString())));
        }
        return changes;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(heading -> !before.getOrDefault(heading, "").equals(after.getOrDefault(heading, "")))
                .toList();
    }
}
