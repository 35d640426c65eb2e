package jp.todoke.worklist.web;

import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.worklist.StepQueries;
import jp.todoke.worklist.StepView;
import jp.todoke.worklist.TaskList;
import jp.todoke.worklist.TaskTab;
import jp.todoke.worklist.WorklistQueries;
import jp.todoke.worklist.WorklistRepair;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** やること, and what a step's page shows above its form. */
@RestController
class WorklistController {

    private final WorklistQueries tasks;
    private final StepQueries steps;
    private final WorklistRepair repair;

    WorklistController(WorklistQueries tasks, StepQueries steps, WorklistRepair repair) {
        this.tasks = tasks;
        this.steps = steps;
        this.repair = repair;
    }

    @GetMapping("/api/tasks")
    TaskList listTasks(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) @Nullable IncidentId incident,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "0") int page) {
        return tasks.list(TaskTab.ofWord(view), incident, step == null ? null : Step.ofWord(step), Math.max(page, 0));
    }

    @GetMapping("/api/incidents/{number}/steps/{step}")
    StepView readStep(@PathVariable IncidentId number, @PathVariable String step) {
        return steps.read(number, null, step);
    }

    @GetMapping("/api/incidents/{number}/steps/{step}/{part}")
    StepView readStepOfPart(@PathVariable IncidentId number, @PathVariable String step, @PathVariable PartId part) {
        return steps.read(number, part, step);
    }

    @PostMapping("/api/admin/worklist/rebuild")
    WorklistRepair.Differences rebuildWorklist() {
        return repair.rebuild();
    }
}
