package jp.todoke.proposal.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.proposal.OfficialTextView;
import jp.todoke.proposal.OfficialTextView.TextPiece;
import jp.todoke.proposal.OfficialTexts;
import jp.todoke.publication.PublicationTextEntry;
import jp.todoke.publication.TextDecisionEntry;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公表文 in the official layout. */
@RestController
@RequestMapping("/api/incidents/{number}/publication-text")
class OfficialTextController {

    private final OfficialTexts texts;

    OfficialTextController(OfficialTexts texts) {
        this.texts = texts;
    }

    /** The words as they stand in the form. */
    record PublicationWords(@PlainText(max = 7500, required = true) String body) {}

    @GetMapping
    OfficialTextView readPublicationText(@PathVariable IncidentId number) {
        return texts.view(number);
    }

    @PostMapping
    OfficialTextView keepPublicationText(
            @PathVariable IncidentId number, @Valid @RequestBody PublicationTextEntry entry) {
        return texts.keep(number, entry);
    }

    @PostMapping("/decision")
    OfficialTextView decidePublicationText(
            @PathVariable IncidentId number, @Valid @RequestBody TextDecisionEntry entry) {
        return texts.decide(number, entry);
    }

    @PostMapping("/preview")
    List<TextPiece> previewPublicationText(
            @PathVariable IncidentId number, @Valid @RequestBody PublicationWords words) {
        return texts.preview(number, words.body());
    }
}
