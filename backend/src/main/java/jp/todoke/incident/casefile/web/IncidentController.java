package jp.todoke.incident.casefile.web;

import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.casefile.CaseOverview;
import jp.todoke.incident.casefile.CaseOverviews;
import jp.todoke.incident.caselist.CaseFilter;
import jp.todoke.incident.caselist.CaseList;
import jp.todoke.incident.caselist.CaseOrder;
import jp.todoke.incident.caselist.CaseSummary;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases, and one case. */
@RestController
@RequestMapping("/api/incidents")
class IncidentController {

    private final CaseList list;
    private final CaseOverviews overviews;

    IncidentController(CaseList list, CaseOverviews overviews) {
        this.list = list;
        this.overviews = overviews;
    }

    @GetMapping
    Page<CaseSummary> listIncidents(
            @RequestParam(required = false) @Nullable IncidentStatus status,
            @PlainText(max = 40) @RequestParam(required = false) @Nullable String unit,
            @PlainText(max = 200) @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "NEWEST") CaseOrder order,
            @RequestParam(defaultValue = "0") int page) {
        return list.list(new CaseFilter(status, unit, text, order), Math.max(page, 0));
    }

    @GetMapping("/{number}")
    CaseOverview readIncident(@PathVariable IncidentId number) {
        return overviews.of(number);
    }
}
