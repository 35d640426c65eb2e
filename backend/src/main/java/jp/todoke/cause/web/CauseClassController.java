package jp.todoke.cause.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.cause.CauseClasses;
import jp.todoke.cause.OwnCauseClasses;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 庁内の原因の区分. Each command says how many changes stood when its form opened. */
@RestController
@RequestMapping("/api/cause-classes")
class CauseClassController {

    private final OwnCauseClasses classes;

    CauseClassController(OwnCauseClasses classes) {
        this.classes = classes;
    }

    record NewCauseClassRequest(
            int version, @PlainText(max = 60, required = true) String words, boolean atContractor) {}

    record CauseClassNameRequest(
            int version,
            @PlainText(max = 60, required = true) String words,
            @NotNull(message = "{violation.required}") LocalDate from) {}

    record CauseClassEndRequest(int version, @NotNull(message = "{violation.required}") LocalDate from) {}

    @GetMapping
    CauseClasses listCauseClasses() {
        return classes.all();
    }

    @PostMapping
    CauseClasses addCauseClass(@Valid @RequestBody NewCauseClassRequest request) {
        return classes.add(request.version(), request.words().strip(), request.atContractor());
    }

    @PostMapping("/{causeClass}/names")
    CauseClasses renameCauseClass(@PathVariable String causeClass, @Valid @RequestBody CauseClassNameRequest request) {
        return classes.rename(causeClass, request.version(), request.words().strip(), request.from());
    }

    @PostMapping("/{causeClass}/end")
    CauseClasses endCauseClass(@PathVariable String causeClass, @Valid @RequestBody CauseClassEndRequest request) {
        return classes.end(causeClass, request.version(), request.from());
    }
}
