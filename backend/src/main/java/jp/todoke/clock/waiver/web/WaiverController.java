package jp.todoke.clock.waiver.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.todoke.clock.waiver.Waivers;
import jp.todoke.clock.waiver.WaiversView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 免除: asking that a clock of the office's own be waived, and what the second person says. */
@RestController
@RequestMapping("/api/incidents/{number}")
class WaiverController {

    private final Waivers waivers;

    WaiverController(Waivers waivers) {
        this.waivers = waivers;
    }

    record WaiverRequest(@PlainText(max = 1000, required = true) String reason) {}

    record WaiverDecisionRequest(
            @NotNull(message = "{violation.required}") @Nullable Boolean confirmed,
            @PlainText(max = 1000) @Nullable String note) {}

    @GetMapping("/waivers")
    WaiversView readWaivers(@PathVariable IncidentId number) {
        return waivers.of(number);
    }

    @PostMapping("/clocks/{clock}/waiver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askWaiver(
            @PathVariable IncidentId number, @PathVariable String clock, @Valid @RequestBody WaiverRequest request) {
        waivers.ask(number, clock, request.reason().strip());
    }

    @PostMapping("/clocks/{clock}/waiver-decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideWaiver(
            @PathVariable IncidentId number,
            @PathVariable String clock,
            @Valid @RequestBody WaiverDecisionRequest request) {
        waivers.decide(
                number,
                clock,
                request.confirmed(),
                request.note() == null || request.note().isBlank()
                        ? null
                        : request.note().strip());
    }
}
