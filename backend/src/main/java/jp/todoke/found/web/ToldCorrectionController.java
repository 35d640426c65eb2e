package jp.todoke.found.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.found.FindWorkEntry;
import jp.todoke.found.ToldCorrection;
import jp.todoke.found.ToldCorrections;
import jp.todoke.found.ToldTo;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 伝えたことの訂正 of a case. The command answers with all of them. */
@RestController
@RequestMapping("/api/incidents/{number}/told-corrections")
class ToldCorrectionController {

    private final ToldCorrections corrections;

    ToldCorrectionController(ToldCorrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    List<ToldCorrection> readToldCorrections(@PathVariable IncidentId number) {
        return corrections.of(number);
    }

    @PostMapping("/{to}")
    List<ToldCorrection> recordToldCorrection(
            @PathVariable IncidentId number, @PathVariable ToldTo to, @Valid @RequestBody FindWorkEntry entry) {
        return corrections.end(number, to, entry);
    }
}
