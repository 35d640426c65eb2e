package jp.todoke.incident.closing.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.closing.Closing;
import jp.todoke.incident.progress.MissingWork;
import jp.todoke.incident.progress.ProgressOfCases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 完了確認: what still hinders closing, and closing. */
@RestController
@RequestMapping("/api/incidents/{number}/closing")
class ClosingController {

    private final Closing closing;
    private final ProgressOfCases progress;

    ClosingController(Closing closing, ProgressOfCases progress) {
        this.closing = closing;
        this.progress = progress;
    }

    /** What hinders closing, and what waits or runs on beside it. */
    record ClosingView(List<MissingWork> hindrances, List<MissingWork> besides) {}

    record ClosingRequest(
            @PlainText(max = 2000) @Nullable String note, @PlainText(max = 1000) @Nullable String latenessReason) {}

    @GetMapping
    ClosingView readClosing(@PathVariable IncidentId number) {
        var found = progress.of(number);
        return new ClosingView(found.missing(), found.besides());
    }

    @PostMapping
    @CompletesStep(Step.CLOSING_CHECK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeIncident(@PathVariable IncidentId number, @Valid @RequestBody ClosingRequest request) {
        closing.close(number, StrippedText.of(request.note()), request.latenessReason());
    }
}
