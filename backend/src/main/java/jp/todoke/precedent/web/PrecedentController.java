package jp.todoke.precedent.web;

import jp.todoke.precedent.MeasuresFound;
import jp.todoke.precedent.MeasuresLibrary;
import jp.todoke.precedent.Precedents;
import jp.todoke.precedent.PrecedentsView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 前例 of a case, and earlier measures by their words. */
@RestController
@RequestMapping("/api")
class PrecedentController {

    private final Precedents precedents;
    private final MeasuresLibrary library;

    PrecedentController(Precedents precedents, MeasuresLibrary library) {
        this.precedents = precedents;
        this.library = library;
    }

    @GetMapping("/incidents/{number}/precedents")
    PrecedentsView readPrecedents(@PathVariable IncidentId number) {
        return precedents.of(number);
    }

    @GetMapping("/measures-library")
    MeasuresFound findMeasures(@PlainText(max = 200) @RequestParam(defaultValue = "") String text) {
        return library.find(text);
    }
}
