package jp.todoke.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.worklist.PartyConsequences;
import jp.todoke.worklist.StepView;
import jp.todoke.worklist.TakingTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks in the hands of one of several people at a post, and what a mark as party would do to the open tasks. */
@RestController
@RequestMapping("/api/incidents/{number}")
class TakingTasksController {

    private final TakingTasks takings;
    private final PartyConsequences consequences;

    TakingTasksController(TakingTasks takings, PartyConsequences consequences) {
        this.takings = takings;
        this.consequences = consequences;
    }

    /** {@code takenAt}: since when the colleague has it, as the page shows it. */
    record TakeOverRequest(@NotNull(message = "{violation.required}") @Nullable Instant takenAt) {}

    @PostMapping("/steps/{step}/taking")
    StepView takeStep(@PathVariable IncidentId number, @PathVariable String step) {
        return takings.take(number, null, Step.ofWord(step));
    }

    @PostMapping("/steps/{step}/{part}/taking")
    StepView takeStepOfPart(@PathVariable IncidentId number, @PathVariable String step, @PathVariable PartId part) {
        return takings.take(number, part, Step.ofWord(step));
    }

    @DeleteMapping("/steps/{step}/taking")
    StepView giveStepBack(@PathVariable IncidentId number, @PathVariable String step) {
        return takings.giveBack(number, null, Step.ofWord(step));
    }

    @DeleteMapping("/steps/{step}/{part}/taking")
    StepView giveStepOfPartBack(@PathVariable IncidentId number, @PathVariable String step, @PathVariable PartId part) {
        return takings.giveBack(number, part, Step.ofWord(step));
    }

    @PostMapping("/steps/{step}/taking/over")
    StepView takeStepOver(
            @PathVariable IncidentId number, @PathVariable String step, @Valid @RequestBody TakeOverRequest request) {
        return takings.takeOver(number, null, Step.ofWord(step), request.takenAt());
    }

    @PostMapping("/steps/{step}/{part}/taking/over")
    StepView takeStepOfPartOver(
            @PathVariable IncidentId number,
            @PathVariable String step,
            @PathVariable PartId part,
            @Valid @RequestBody TakeOverRequest request) {
        return takings.takeOver(number, part, Step.ofWord(step), request.takenAt());
    }

    @GetMapping("/parties/{account}/consequences")
    List<PartyConsequences.Move> listPartyConsequences(@PathVariable IncidentId number, @PathVariable long account) {
        return consequences.ofTurning(number, account);
    }
}
