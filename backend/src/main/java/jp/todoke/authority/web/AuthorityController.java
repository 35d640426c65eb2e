package jp.todoke.authority.web;

import jakarta.validation.Valid;
import java.time.Instant;
import jp.todoke.authority.AuthorityService;
import jp.todoke.authority.AuthorityView;
import jp.todoke.authority.Filing;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 委員会報告 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/authority")
class AuthorityController {

    private final AuthorityService service;

    AuthorityController(AuthorityService service) {
        this.service = service;
    }

    record FilingRequest(int version, @Nullable Instant at, @PlainText(max = 100) @Nullable String receiptNumber,
            @PlainText(max = 4000) @Nullable String note, @PlainText(max = 1000) @Nullable String latenessReason) {}

    @GetMapping
    AuthorityView readAuthority(@PathVariable IncidentId number) {
        return AuthorityView.of(service.duties(number));
    }

    @PostMapping("/{part}/preliminary-report")
    @CompletesStep(Step.FILE_PRELIMINARY_REPORT)
    AuthorityView filePreliminaryReport(@PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.PRELIMINARY, request);
    }

    @PostMapping("/{part}/final-report")
    @CompletesStep(Step.FILE_FINAL_REPORT)
    AuthorityView fileFinalReport(@PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.FINAL, request);
    }

    private AuthorityView file(IncidentId number, PartId part, Filing.Kind kind, FilingRequest request) {
        service.file(number, part, request.version(), kind, request.receiptNumber(), request.note(), request.at(), request.latenessReason());
        return readAuthority(number);
    }
}
