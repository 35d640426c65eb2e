package jp.todoke.cause.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.todoke.cause.CauseService;
import jp.todoke.cause.CauseView;
import jp.todoke.cause.Hearing;
import jp.todoke.cause.Hearings;
import jp.todoke.cause.NewCause;
import jp.todoke.cause.NewHearing;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 原因究明 of a case, and 聞き取りの記録. */
@RestController
@RequestMapping("/api/incidents/{number}/cause")
class CauseController {

    private final CauseService service;
    private final Hearings hearings;

    CauseController(CauseService service, Hearings hearings) {
        this.service = service;
        this.hearings = hearings;
    }

    /** Somebody who may investigate. */
    record InvestigatorView(long account, CaseText name, String post) {

        static InvestigatorView of(PartyCandidate person) {
            return new InvestigatorView(
                    person.account(), CaseText.name(person.name(), person.account()), person.post());
        }
    }

    @GetMapping
    CauseView readCause(@PathVariable IncidentId number) {
        return service.view(number);
    }

    @GetMapping("/investigators")
    List<InvestigatorView> listInvestigators(@PathVariable IncidentId number) {
        return service.investigators(number).stream().map(InvestigatorView::of).toList();
    }

    @PostMapping
    CauseView recordCause(@PathVariable IncidentId number, @Valid @RequestBody NewCause cause) {
        return service.record(number, cause);
    }

    @GetMapping("/hearings")
    List<Hearing> readHearings(@PathVariable IncidentId number) {
        return hearings.of(number);
    }

    /** The same key of the same press of the button again adds nothing. */
    @PostMapping("/hearings")
    List<Hearing> recordHearing(
            @PathVariable IncidentId number,
            @Valid @RequestBody NewHearing hearing,
            @RequestHeader("Idempotency-Key") UUID key) {
        return hearings.add(number, hearing, key);
    }

    /** Why a hearing counts no more. */
    record HearingWithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    @PostMapping("/hearings/{hearing}/withdrawal")
    List<Hearing> withdrawHearing(
            @PathVariable IncidentId number,
            @PathVariable long hearing,
            @Valid @RequestBody HearingWithdrawalRequest request) {
        return hearings.withdraw(number, hearing, request.reason().strip());
    }
}
