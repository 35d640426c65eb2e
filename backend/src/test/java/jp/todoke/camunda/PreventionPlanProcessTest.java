package jp.todoke.camunda;

import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("PreventionPlanProcess")
class PreventionPlanProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void aPlanThatIsDraftedAndApprovedEndsTheTrack() {
        var plan = office.begin("PreventionPlanProcess", null);

        plan.does(DRAFT_PLAN, DECIDE_PLAN);

        assertThat(plan.end()).isEqualTo("EndEvent_PlanApproved");
    }

    @Test
    void thePlanBeginsWhenTheChiefHasReceivedTheCase() {
        var plan = office.begin("PreventionPlanProcess", null);
        assertThat(plan.open()).isEmpty();

        office.inTransaction(() -> office.process.chiefReceived(plan.incident()));

        assertThat(plan.open()).containsExactly(DRAFT_PLAN);
    }

    @Test
    void aReturnedPlanIsDraftedAgain() {
        var plan = office.begin("PreventionPlanProcess", null);
        when(answers.prevention().planReturned(plan.key())).thenReturn(true, false);

        plan.does(DRAFT_PLAN, DECIDE_PLAN);
        assertThat(plan.open()).containsExactly(DRAFT_PLAN);

        plan.does(DRAFT_PLAN, DECIDE_PLAN);
        assertThat(plan.end()).isEqualTo("EndEvent_PlanApproved");
    }
}
