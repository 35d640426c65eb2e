package jp.todoke.publication.web;

import jakarta.validation.Valid;
import jp.todoke.publication.PublicationCriteriaSettings;
import jp.todoke.publication.PublicationCriteriaView;
import jp.todoke.publication.PublicationCriterionEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公表基準 of the municipality. */
@RestController
@RequestMapping("/api/publication-criteria")
class PublicationCriteriaController {

    private final PublicationCriteriaSettings settings;

    PublicationCriteriaController(PublicationCriteriaSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    PublicationCriteriaView readPublicationCriteria() {
        return settings.view();
    }

    @PostMapping
    PublicationCriteriaView changePublicationCriteria(@Valid @RequestBody PublicationCriterionEntry entry) {
        return settings.change(entry);
    }
}
