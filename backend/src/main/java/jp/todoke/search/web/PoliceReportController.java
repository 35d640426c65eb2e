package jp.todoke.search.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.todoke.search.PoliceReportEntry;
import jp.todoke.search.PoliceReportService;
import jp.todoke.search.SearchView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 遺失届・被害届 of a unit. */
@RestController
@RequestMapping("/api/incidents/{number}/search/{part}/police-reports")
class PoliceReportController {

    private final PoliceReportService reports;

    PoliceReportController(PoliceReportService reports) {
        this.reports = reports;
    }

    /** How the report shall read; {@code removed} strikes it out. */
    record PoliceReportCorrection(
            boolean removed, @NotNull(message = "{violation.required}") @Valid PoliceReportEntry report) {}

    @PostMapping
    SearchView recordPoliceReport(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody PoliceReportEntry entry) {
        return reports.record(number, part, key, entry);
    }

    @PostMapping("/{report}/correction")
    SearchView correctPoliceReport(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @PathVariable long report,
            @Valid @RequestBody PoliceReportCorrection correction) {
        return reports.correct(number, part, report, correction.report(), correction.removed());
    }
}
