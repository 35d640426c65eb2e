package jp.todoke.identity.web;

import java.util.List;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.OrganisationChanged;
import jp.todoke.process.FailedStep;
import jp.todoke.process.FailedSteps;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Steps of the engine that failed, and trying them again. */
@RestController
@RequestMapping("/api/admin/failed-steps")
class FailedStepController {

    private final FailedSteps steps;
    private final Confidentiality confidentiality;
    private final ApplicationEventPublisher events;

    FailedStepController(FailedSteps steps, Confidentiality confidentiality, ApplicationEventPublisher events) {
        this.steps = steps;
        this.confidentiality = confidentiality;
        this.events = events;
    }

    @GetMapping
    List<FailedStep> listFailedSteps() {
        return steps.list().stream().map(this::withoutConfidentialCase).toList();
    }

    /** Whoever tries a step again need not know of which confidential case it is. */
    private FailedStep withoutConfidentialCase(FailedStep step) {
        return step.incident() != null && confidentiality.of(new IncidentId(step.incident()))
                ? new FailedStep(
                        step.id(),
                        null,
                        step.process(),
                        step.element(),
                        step.since(),
                        step.reason(),
                        step.retriesLeft())
                : step;
    }

    /**
     * A step that is not among the failed ones has gone on already: there is nothing to try, and nothing to remember.
     */
    @PostMapping("/{step}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void retryFailedStep(@PathVariable String step) {
        if (steps.list().stream().noneMatch(failed -> failed.id().equals(step))) {
            return;
        }
        steps.retry(step);
        events.publishEvent(new OrganisationChanged.StepRetried(step));
    }
}
