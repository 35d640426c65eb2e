package jp.todoke.addressee.web;

import jakarta.validation.Valid;
import jp.todoke.addressee.CaseAddressees;
import jp.todoke.addressee.CaseAddresseesView;
import jp.todoke.addressee.NewAddresseeReport;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** その他の報告先 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/addressees")
class CaseAddresseeController {

    private final CaseAddressees addressees;

    CaseAddresseeController(CaseAddressees addressees) {
        this.addressees = addressees;
    }

    /** Which one of the list is told, too, and why. */
    record AddCaseAddresseeRequest(long addressee, @PlainText(max = 1000, required = true) String reason) {}

    /** Why it need not be told. */
    record AddresseeDismissalRequest(@PlainText(max = 1000, required = true) String reason) {}

    /** Whether the second person says so, too; a refusal says why. */
    record AddresseeDismissalDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping
    CaseAddresseesView readCaseAddressees(@PathVariable IncidentId number) {
        return addressees.of(number);
    }

    @PostMapping
    CaseAddresseesView addCaseAddressee(
            @PathVariable IncidentId number, @Valid @RequestBody AddCaseAddresseeRequest request) {
        addressees.add(number, request.addressee(), request.reason().strip());
        return addressees.of(number);
    }

    /** 第１報, 第２報 and so on. */
    @PostMapping("/{addressee}/reports")
    CaseAddresseesView recordAddresseeReport(
            @PathVariable IncidentId number,
            @PathVariable long addressee,
            @Valid @RequestBody NewAddresseeReport report) {
        addressees.told(number, addressee, report);
        return addressees.of(number);
    }

    /** 不要. */
    @PostMapping("/{addressee}/dismissal")
    CaseAddresseesView dismissAddressee(
            @PathVariable IncidentId number,
            @PathVariable long addressee,
            @Valid @RequestBody AddresseeDismissalRequest request) {
        addressees.dismiss(number, addressee, request.reason().strip());
        return addressees.of(number);
    }

    @PostMapping("/{addressee}/dismissal-decision")
    CaseAddresseesView decideAddresseeDismissal(
            @PathVariable IncidentId number,
            @PathVariable long addressee,
            @Valid @RequestBody AddresseeDismissalDecisionRequest request) {
        addressees.decide(number, addressee, request.confirmed(), StrippedText.of(request.reason()));
        return addressees.of(number);
    }
}
