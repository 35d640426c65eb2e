package jp.todoke.evidence.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.evidence.Custody;
import jp.todoke.evidence.CustodyChain;
import jp.todoke.evidence.CustodyRequest;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 保管 of found things. */
@RestController
@RequestMapping("/api/incidents/{number}/custody")
class CustodyController {

    private final Custody custody;

    CustodyController(Custody custody) {
        this.custody = custody;
    }

    @GetMapping
    List<CustodyChain> readCustody(@PathVariable IncidentId number) {
        return custody.of(number);
    }

    @PostMapping("/{medium}")
    List<CustodyChain> recordCustody(
            @PathVariable IncidentId number, @PathVariable int medium, @Valid @RequestBody CustodyRequest next) {
        return custody.record(number, medium, next);
    }
}
