package jp.todoke.clock.casepage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.clock.LateStarts;
import jp.todoke.clock.casepage.CaseClocks;
import jp.todoke.clock.casepage.CaseClocksView;
import jp.todoke.clock.ringing.CallView;
import jp.todoke.clock.ringing.ComingRung;
import jp.todoke.clock.ringing.ComingRungs;
import jp.todoke.clock.ringing.ReminderCalls;
import jp.todoke.clock.why.Explanations;
import jp.todoke.clock.why.WhyView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 期限と電話連絡: the clocks of a case, the calls to make at night and that one was made, and why a case was entered late. */
@RestController
class ClockController {

    private final CaseClocks clocks;
    private final ReminderCalls calls;
    private final LateStarts lateStarts;
    private final ComingRungs coming;
    private final Explanations explanations;

    ClockController(
            CaseClocks clocks,
            ReminderCalls calls,
            LateStarts lateStarts,
            ComingRungs coming,
            Explanations explanations) {
        this.clocks = clocks;
        this.calls = calls;
        this.lateStarts = lateStarts;
        this.coming = coming;
        this.explanations = explanations;
    }

    /** Whom the call reached, and when. */
    record CallToldRequest(
            @PlainText(max = 100, required = true) String reached,
            @NotNull(message = "{violation.required}") Instant at) {}

    record LateStartRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping("/api/incidents/{number}/clocks")
    CaseClocksView readClocks(@PathVariable IncidentId number) {
        return clocks.of(number);
    }

    @GetMapping("/api/incidents/{number}/clocks/coming")
    List<ComingRung> listComingRungs(@PathVariable IncidentId number) {
        return coming.of(number);
    }

    @GetMapping("/api/incidents/{number}/clocks/{clock}/why")
    WhyView readWhy(@PathVariable IncidentId number, @PathVariable String clock) {
        return explanations.of(number, clock);
    }

    @GetMapping("/api/calls")
    List<CallView> listCalls() {
        return calls.mine();
    }

    @PostMapping("/api/incidents/{number}/calls/{call}/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordCallTold(
            @PathVariable IncidentId number, @PathVariable long call, @Valid @RequestBody CallToldRequest told) {
        calls.told(number, call, told.reached().strip(), told.at());
    }

    @PostMapping("/api/incidents/{number}/late-start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explainLateStart(@PathVariable IncidentId number, @Valid @RequestBody LateStartRequest request) {
        lateStarts.explain(number, request.reason().strip());
    }
}
