package jp.todoke.incident.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.KnowledgeConsequences;
import jp.todoke.incident.duty.KnowledgeCorrections;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 知った日時の訂正: what is right instead of a wrong entry, and the second person where a limit moves by it. */
@RestController
@RequestMapping("/api/incidents/{number}")
class KnowledgeCorrectionController {

    private final KnowledgeCorrections corrections;

    KnowledgeCorrectionController(KnowledgeCorrections corrections) {
        this.corrections = corrections;
    }

    record KnowledgeCorrectionRequest(
            @PlainText(max = 200, required = true) String knower,
            @NotNull(message = "{violation.required}") Employer employer,
            @NotNull(message = "{violation.required}") @Valid SentTime known,
            @PlainText(max = 2000) @Nullable String note,
            @PlainText(max = 1000, required = true) String reason) {

        NewKnowledge right() {
            var told = known.told();
            if (told == null) {
                throw new InvalidInput("known.startsOn", "required");
            }
            return new NewKnowledge(knower.strip(), employer, told, null, StrippedText.of(note));
        }
    }

    record KnowledgeCorrectionDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping("/knowledge/{entry}/correction-preview")
    KnowledgeConsequences previewKnowledgeCorrection(
            @PathVariable IncidentId number,
            @PathVariable long entry,
            @RequestParam Employer employer,
            @RequestParam Instant knownAt) {
        return corrections.consequences(number, entry, employer, knownAt);
    }

    @PostMapping("/knowledge/{entry}/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correctKnowledge(
            @PathVariable IncidentId number,
            @PathVariable long entry,
            @Valid @RequestBody KnowledgeCorrectionRequest request) {
        corrections.correct(number, entry, request.right(), request.reason().strip());
    }

    @PostMapping("/knowledge-corrections/{correction}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideKnowledgeCorrection(
            @PathVariable IncidentId number,
            @PathVariable long correction,
            @Valid @RequestBody KnowledgeCorrectionDecisionRequest request) {
        corrections.decide(number, correction, request.confirmed(), StrippedText.of(request.reason()));
    }
}
