package jp.todoke.camunda;

import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import jp.todoke.process.StepListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** An office in which only the engine is real; the step beans are stood in for by name. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"jp.todoke.database", "jp.todoke.shared"})
@Import({Office.class, Clerk.class})
class DiagramOffice {

    @Bean
    StandIns.IncidentSteps incidentSteps() {
        return mock();
    }

    @Bean
    StandIns.SearchSteps searchSteps() {
        return mock();
    }

    @Bean
    StandIns.SupervisorSteps supervisorSteps() {
        return mock();
    }

    @Bean
    StandIns.AssessmentSteps assessmentSteps() {
        return mock();
    }

    @Bean
    StandIns.AuthoritySteps authoritySteps() {
        return mock();
    }

    @Bean
    StandIns.NotificationSteps notificationSteps() {
        return mock();
    }

    @Bean
    StandIns.PublicationSteps publicationSteps() {
        return mock();
    }

    @Bean
    StandIns.PreventionSteps preventionSteps() {
        return mock();
    }

    @Bean
    StandIns.MeasureSteps measureSteps() {
        return mock();
    }

    @Bean
    StandIns.FollowUpSteps followUpSteps() {
        return mock();
    }

    @Bean
    StandIns.CouncilSteps councilSteps() {
        return mock();
    }

    @Bean
    StandIns.MeetingSteps meetingSteps() {
        return mock();
    }

    @Bean
    StandIns.FoundSteps foundSteps() {
        return mock();
    }

    @Bean
    StandIns.ClockSteps clockSteps() {
        return mock();
    }

    @Bean
    StepListener stepListener() {
        return mock();
    }

    @Bean
    Answers answers(
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
        return new Answers(
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
    }

    @Bean
    WalkedArrows walkedArrows() {
        return new WalkedArrows();
    }

    /** After the house rules, whose listener it adds to. */
    @Bean
    @Order
    ProcessEnginePlugin watchArrows(WalkedArrows arrows) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                var listeners = new ArrayList<>(engine.getCustomPreBPMNParseListeners());
                listeners.add(arrows);
                engine.setCustomPreBPMNParseListeners(listeners);
            }
        };
    }
}
