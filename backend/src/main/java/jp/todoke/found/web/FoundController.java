package jp.todoke.found.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.found.FindWork;
import jp.todoke.found.FindWorkEntry;
import jp.todoke.found.WorkAfterFind;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 発見後の手続 of a case. Each command answers with all of it. */
@RestController
@RequestMapping("/api/incidents/{number}/work-after-find")
class FoundController {

    private final WorkAfterFind work;

    FoundController(WorkAfterFind work) {
        this.work = work;
    }

    @GetMapping
    List<FindWork> readWorkAfterFind(@PathVariable IncidentId number) {
        return work.of(number);
    }

    @PostMapping("/{part}/persons")
    @CompletesStep(Step.TELL_PERSONS_OF_FIND)
    List<FindWork> tellPersonsOfFind(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody FindWorkEntry entry) {
        return work.end(number, part, Step.TELL_PERSONS_OF_FIND, entry);
    }

    @PostMapping("/{part}/publication")
    @CompletesStep(Step.ADD_FIND_TO_PUBLICATION)
    List<FindWork> addFindToPublication(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody FindWorkEntry entry) {
        return work.end(number, part, Step.ADD_FIND_TO_PUBLICATION, entry);
    }

    @PostMapping("/{part}/final-report")
    @CompletesStep(Step.ADD_FIND_TO_FINAL_REPORT)
    List<FindWork> addFindToFinalReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody FindWorkEntry entry) {
        return work.end(number, part, Step.ADD_FIND_TO_FINAL_REPORT, entry);
    }

    @PostMapping("/{part}/council-report")
    @CompletesStep(Step.ADD_FIND_TO_COUNCIL_REPORT)
    List<FindWork> addFindToCouncilReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody FindWorkEntry entry) {
        return work.end(number, part, Step.ADD_FIND_TO_COUNCIL_REPORT, entry);
    }
}
