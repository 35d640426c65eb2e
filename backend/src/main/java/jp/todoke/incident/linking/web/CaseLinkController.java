package jp.todoke.incident.linking.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.todoke.incident.linking.CaseLinkView;
import jp.todoke.incident.linking.CaseLinks;
import jp.todoke.incident.linking.NewLink;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 関連する事案: the links of a case. Each command answers with them as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/links")
class CaseLinkController {

    private final CaseLinks links;

    CaseLinkController(CaseLinks links) {
        this.links = links;
    }

    record RemovalRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<CaseLinkView> readLinks(@PathVariable IncidentId number) {
        return links.of(number);
    }

    @PostMapping
    List<CaseLinkView> addLink(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody NewLink link) {
        links.add(number, link, key);
        return links.of(number);
    }

    @PostMapping("/{link}/removal")
    List<CaseLinkView> removeLink(
            @PathVariable IncidentId number, @PathVariable long link, @Valid @RequestBody RemovalRequest request) {
        links.remove(number, link, request.reason());
        return links.of(number);
    }
}
