package jp.todoke.camunda;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import jp.todoke.process.StepListener;

/**
 * All stand-ins together. On a quiet day every track and search is needed, every other question is answered with no,
 * nothing is due and nobody listens.
 */
record Answers(
        StandIns.IncidentSteps incident,
        StandIns.SearchSteps search,
        StandIns.SupervisorSteps supervisor,
        StandIns.AssessmentSteps assessment,
        StandIns.AuthoritySteps authority,
        StandIns.NotificationSteps notification,
        StandIns.PublicationSteps publication,
        StandIns.PreventionSteps prevention,
        StandIns.MeasureSteps measure,
        StandIns.FollowUpSteps followUp,
        StandIns.CouncilSteps council,
        StandIns.MeetingSteps meeting,
        StandIns.FoundSteps found,
        StandIns.ClockSteps clock,
        StepListener listener) {

    static final Date END_OF_TIME = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    void asOnAQuietDay() {
        reset(
                incident,
                search,
                supervisor,
                assessment,
                authority,
                notification,
                publication,
                prevention,
                measure,
                followUp,
                council,
                meeting,
                found,
                clock,
                listener);
        when(incident.needed(any(), any())).thenReturn(true);
        when(search.needed(any(), any())).thenReturn(true);
        when(measure.doer(any(), any())).thenReturn("line-head");
        when(measure.verifier(any(), any())).thenReturn("line-chief");
        when(supervisor.headReportLimit(any(), any())).thenReturn(END_OF_TIME);
        when(followUp.askedAt(any())).thenReturn(END_OF_TIME);
        when(clock.nextRung(any())).thenReturn(END_OF_TIME);
    }
}
