package jp.todoke.identity.web;

import java.util.List;
import jp.todoke.identity.organisation.OrganisationChanged;
import jp.todoke.process.FailedStep;
import jp.todoke.process.FailedSteps;
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
    private final ApplicationEventPublisher events;

    FailedStepController(FailedSteps steps, ApplicationEventPublisher events) {
        this.steps = steps;
        this.events = events;
    }

    @GetMapping
    List<FailedStep> listFailedSteps() {
        return steps.list();
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
