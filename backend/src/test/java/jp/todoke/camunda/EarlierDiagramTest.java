package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A case that began under a map whose tracks did not hear yet that they are not needed. */
@DiagramTest
class EarlierDiagramTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    RepositoryService repository;

    String earlier;

    @BeforeEach
    void theMapHasNoSuchMessages() throws IOException {
        var map =
                new ClassPathResource("processes/LossIncidentProcess.bpmn").getContentAsString(StandardCharsets.UTF_8);
        earlier = repository
                .createDeployment()
                .addString(
                        "LossIncidentProcess.bpmn",
                        map.replaceAll(
                                        "(?s)<bpmn:subProcess id=\"Subprocess_ToPublishAfterAll\".*?</bpmn:subProcess>",
                                        "")
                                .replaceAll("(?s)<bpmn:boundaryEvent.*?</bpmn:boundaryEvent>", "")
                                .replaceAll("<bpmn:sequenceFlow [^>]*sourceRef=\"BoundaryEvent_[^>]*/>", "")
                                .replaceAll("<bpmn:incoming>Flow_\\w+Ended_\\w+</bpmn:incoming>", "")
                                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""))
                .deploy()
                .getId();
        when(answers.incident().facilities(any())).thenReturn(List.of("F001", "F002"));
    }

    @AfterEach
    void theMapIsTheOneOfTodayAgain() {
        repository.deleteDeployment(earlier, true);
    }

    @Test
    void itsTracksEndAllTheSameAndEachTokenGoesOn() {
        var loss = office.report();
        office.inTransaction(() -> office.process.unitJoined(loss.incident(), new PartId("F003")));

        office.inTransaction(() -> office.process.facilityResponseEnded(loss.incident()));
        assertThat(loss.open()).containsExactlyInAnyOrder(ASSESS_DUTY, RECORD_NOTIFICATION, DECIDE_PUBLICATION);

        office.inTransaction(() -> {
            office.process.preventionEnded(loss.incident());
            office.process.publicationEnded(loss.incident());
            office.process.notificationEnded(loss.incident());
            office.process.assessmentEnded(loss.incident());
            office.process.assessmentEnded(loss.incident());
        });
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void whatIsPublishedAfterAllIsPublishedBesideItAndEndsWithIt() {
        when(answers.incident().facilities(any())).thenReturn(List.of());
        var loss = office.atClosingCheck();
        when(answers.publication().decided(any())).thenReturn(true);
        when(answers.publication().willBePublished(any())).thenReturn(true);

        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, RECORD_PUBLICATION);
        office.inTransaction(() -> office.process.publicationEnded(loss.incident()));
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);

        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        assertThat(loss.does(RECORD_PUBLICATION).open()).containsExactly(CLOSING_CHECK);
        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        office.inTransaction(() -> office.process.withdrawn(loss.incident()));
        assertThat(loss.open()).isEmpty();
    }
}
