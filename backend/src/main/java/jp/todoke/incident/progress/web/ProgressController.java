package jp.todoke.incident.progress.web;

import jp.todoke.incident.progress.CaseProgress;
import jp.todoke.incident.progress.ProgressOfCases;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 進み具合 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/progress")
class ProgressController {

    private final ProgressOfCases progress;

    ProgressController(ProgressOfCases progress) {
        this.progress = progress;
    }

    @GetMapping
    CaseProgress readProgress(@PathVariable IncidentId number) {
        return progress.of(number);
    }
}
