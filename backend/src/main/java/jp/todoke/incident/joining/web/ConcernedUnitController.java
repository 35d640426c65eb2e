package jp.todoke.incident.joining.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.ConcernedUnit;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.joining.JoinableUnit;
import jp.todoke.incident.joining.JoiningChoice;
import jp.todoke.incident.joining.JoiningPreview;
import jp.todoke.incident.joining.UnitJoining;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 関係所属の追加: one event, many units. */
@RestController
@RequestMapping("/api/incidents/{number}/units")
class ConcernedUnitController {

    private final UnitJoining joining;
    private final JoiningChoice choice;
    private final ConcernedUnits concerned;

    ConcernedUnitController(UnitJoining joining, JoiningChoice choice, ConcernedUnits concerned) {
        this.joining = joining;
        this.choice = choice;
        this.concerned = concerned;
    }

    record JoiningRequest(
            @PlainText(max = 40, required = true) String unitCode,
            @NotNull(message = "{violation.required}") @Valid SentTime known,
            @PlainText(max = 1000, required = true) String reason) {}

    @GetMapping("/joinable")
    List<JoinableUnit> listJoinableUnits(@PathVariable IncidentId number) {
        return choice.of(number);
    }

    /** What would follow; without a time as if its people knew only now. */
    @GetMapping("/joinable/{unit}")
    JoiningPreview previewJoining(
            @PathVariable IncidentId number,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return choice.preview(number, unit, knownAt);
    }

    /** Answers with the case's units as they are afterwards. */
    @PostMapping
    List<ConcernedUnit> joinUnit(@PathVariable IncidentId number, @Valid @RequestBody JoiningRequest request) {
        joining.join(number, request.unitCode().strip(), request.known().required("known"), request.reason());
        return concerned.of(number);
    }
}
