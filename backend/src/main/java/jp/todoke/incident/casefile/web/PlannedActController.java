package jp.todoke.incident.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.casefile.PlannedActService;
import jp.todoke.incident.course.PlannedAct;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 今後の予定 beside the course of events. Each command answers with all planned acts as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/planned-acts")
class PlannedActController {

    private final PlannedActService acts;

    PlannedActController(PlannedActService acts) {
        this.acts = acts;
    }

    /** {@code when} in the words in which it was said: 1月15日, １月末を目途. */
    record PlannedActRequest(
            @PlainText(max = 60, required = true) String when,
            @PlainText(max = 1000, required = true) String what,
            @PlainText(max = 40, required = true) String unit) {}

    /** {@code what} was done, for the course of events. */
    record PlannedActDoneRequest(
            @NotNull(message = "{violation.required}") @Valid SentTime time,
            @PlainText(max = 1000, required = true) String what) {}

    record PlannedActLapseRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<PlannedAct> listPlannedActs(@PathVariable IncidentId number) {
        return acts.of(number);
    }

    @PostMapping
    List<PlannedAct> planAct(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody PlannedActRequest act) {
        acts.plan(number, act.when().strip(), act.what().strip(), act.unit().strip(), key);
        return acts.of(number);
    }

    @PostMapping("/{act}/done")
    List<PlannedAct> plannedActDone(
            @PathVariable IncidentId number, @PathVariable long act, @Valid @RequestBody PlannedActDoneRequest done) {
        acts.done(number, act, done.time(), done.what().strip());
        return acts.of(number);
    }

    @PostMapping("/{act}/lapse")
    List<PlannedAct> plannedActLapsed(
            @PathVariable IncidentId number, @PathVariable long act, @Valid @RequestBody PlannedActLapseRequest lapse) {
        acts.lapsed(number, act, lapse.reason().strip());
        return acts.of(number);
    }
}
