package jp.todoke.camunda;

import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import jp.todoke.process.DiagramPosition;
import jp.todoke.process.OpenStep;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class OpenStepsTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void aStepSaysItsCaseItsPartItsRoleAndSinceWhen() {
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var search = office.begin("SearchProcess", "F001");

        var step = office.openSteps.of(search.incident()).get(0);

        assertThat(step)
                .isEqualTo(new OpenStep(
                        search.incident(), search.part(), RECORD_SEARCH_ROUND, "line-staff", step.since()));
        assertThat(step.since()).isAfterOrEqualTo(before);
        assertThat(office.openSteps.all()).contains(step);
    }

    @Test
    void whoListensHearsOfEachStepWhenItOpensAndWhenItEnds() {
        var publication = office.begin("PublicationProcess", null);
        var opened = office.openSteps.of(publication.incident()).get(0);

        publication.does(DECIDE_PUBLICATION);

        var heard = ArgumentCaptor.forClass(OpenStep.class);
        verify(answers.listener()).opened(heard.capture());
        assertThat(heard.getValue())
                .usingRecursiveComparison()
                .withComparatorForType(toTheSecond(), Instant.class)
                .isEqualTo(opened);
        verify(answers.listener()).ended(publication.incident(), null, DECIDE_PUBLICATION);
    }

    @Test
    void aStepThatATimerTakesAwayHasEndedToo() {
        var report = office.begin("SupervisorReportProcess", "F001");

        office.jobs.executeJob(office.jobs(report.key()).get(0).getId());

        verify(answers.listener()).ended(report.incident(), report.part(), HEAD_REPORT);
    }

    @Test
    void thePositionIsToldInEachDiagramInWords() {
        when(answers.incident().facilities(any())).thenReturn(List.of("F001"));
        var loss = office.withOnly(Track.FACILITY_RESPONSE);

        assertThat(office.openSteps.positions(loss.incident()))
                .containsExactly(
                        new DiagramPosition("FacilityResponseProcess", "Call_Search", "捜索", "F001"),
                        new DiagramPosition("FacilityResponseProcess", "Call_SupervisorReport", "所属長報告", "F001"),
                        new DiagramPosition("LossIncidentProcess", "Call_FacilityResponse", "所属対応", null),
                        new DiagramPosition("LossIncidentProcess", "Gateway_TracksJoin", "全ての流れの終了", null),
                        new DiagramPosition("SearchProcess", "Task_RecordSearchRound", "捜索・回収を記録する", "F001"),
                        new DiagramPosition("SupervisorReportProcess", "Task_HeadReport", "第一報を確認し課長に報告する", "F001"));
    }

    private static Comparator<Instant> toTheSecond() {
        return Comparator.comparing(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
