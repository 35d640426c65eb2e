package jp.todoke.incident.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.incident.CaseToOpen;
import jp.todoke.incident.SecretariatOpening;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which cases the secretariat is to open, and that it has opened one; the case's page says so by itself. */
@RestController
class SecretariatController {

    private final SecretariatOpening opening;

    SecretariatController(SecretariatOpening opening) {
        this.opening = opening;
    }

    record SecretariatOpeningRequest(@Nullable @PlainText(max = 1000) String latenessReason) {}

    @GetMapping("/api/secretariat-openings")
    List<CaseToOpen> listCasesToOpen() {
        return opening.mine();
    }

    @PostMapping("/api/incidents/{number}/secretariat-opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openAsSecretariat(@PathVariable IncidentId number, @Valid @RequestBody SecretariatOpeningRequest request) {
        opening.open(number, StrippedText.of(request.latenessReason()));
    }
}
