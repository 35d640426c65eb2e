package jp.todoke.publication.web;

import jakarta.validation.Valid;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.publication.FurtherPublicationEntry;
import jp.todoke.publication.PublicationDecisionEntry;
import jp.todoke.publication.PublicationEntry;
import jp.todoke.publication.PublicationRevisionEntry;
import jp.todoke.publication.PublicationService;
import jp.todoke.publication.PublicationView;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公表: the publication of a case. Each command answers with how it stands afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/publication")
class PublicationController {

    private final PublicationService publications;

    PublicationController(PublicationService publications) {
        this.publications = publications;
    }

    @GetMapping
    PublicationView readPublication(@PathVariable IncidentId number) {
        return publications.view(number);
    }

    @PostMapping("/decision")
    @CompletesStep(Step.DECIDE_PUBLICATION)
    PublicationView decidePublication(
            @PathVariable IncidentId number, @Valid @RequestBody PublicationDecisionEntry entry) {
        return publications.decide(number, entry);
    }

    @PostMapping("/decision/revision")
    PublicationView revisePublicationDecision(
            @PathVariable IncidentId number, @Valid @RequestBody PublicationRevisionEntry entry) {
        return publications.revise(number, entry);
    }

    @PostMapping("/record")
    @CompletesStep(Step.RECORD_PUBLICATION)
    PublicationView recordPublication(@PathVariable IncidentId number, @Valid @RequestBody PublicationEntry entry) {
        return publications.record(number, entry);
    }

    @PostMapping("/further")
    PublicationView recordFurtherPublication(
            @PathVariable IncidentId number, @Valid @RequestBody FurtherPublicationEntry entry) {
        return publications.recordFurther(number, entry);
    }
}
