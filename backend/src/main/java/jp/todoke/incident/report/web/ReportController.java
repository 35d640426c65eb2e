package jp.todoke.incident.report.web;

import jakarta.validation.Valid;
import java.util.UUID;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.IncidentReceipt;
import jp.todoke.incident.report.NewCases;
import jp.todoke.shared.IncidentId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first report and its receipt. */
@RestController
@RequestMapping("/api/incidents")
class ReportController {

    private final NewCases newCases;

    ReportController(NewCases newCases) {
        this.newCases = newCases;
    }

    /** 201 for the press that began the case, 200 with the same receipt for each later one with the same key. */
    @PostMapping
    ResponseEntity<IncidentReceipt> reportIncident(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody FirstReport report) {
        var reported = newCases.report(report, key);
        return ResponseEntity.status(reported.begun() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(reported.receipt());
    }

    @GetMapping("/{number}/receipt")
    IncidentReceipt readReceipt(@PathVariable IncidentId number) {
        return newCases.receipt(number);
    }
}
