package jp.todoke.incident.extent.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.incident.extent.MitigatingFact;
import jp.todoke.incident.extent.Mitigations;
import jp.todoke.incident.extent.NewMitigation;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 軽減する事情 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/mitigating-facts")
class MitigationController {

    private final Mitigations mitigations;

    MitigationController(Mitigations mitigations) {
        this.mitigations = mitigations;
    }

    record MitigationWithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<MitigatingFact> readMitigatingFacts(@PathVariable IncidentId number) {
        return mitigations.of(number);
    }

    @PostMapping
    List<MitigatingFact> addMitigatingFact(@PathVariable IncidentId number, @Valid @RequestBody NewMitigation fact) {
        mitigations.add(number, fact);
        return mitigations.of(number);
    }

    @PostMapping("/{fact}/withdrawal")
    List<MitigatingFact> withdrawMitigatingFact(
            @PathVariable IncidentId number,
            @PathVariable int fact,
            @Valid @RequestBody MitigationWithdrawalRequest withdrawal) {
        mitigations.withdraw(number, fact, withdrawal.reason().strip());
        return mitigations.of(number);
    }
}
