package jp.todoke.rollout.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.rollout.ReceivedRollOut;
import jp.todoke.rollout.ReceivedRollOuts;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 注意喚起 that came to the person of the request; nothing here names the case. */
@RestController
@RequestMapping("/api/roll-outs")
class ReceivedRollOutController {

    private final ReceivedRollOuts received;

    ReceivedRollOutController(ReceivedRollOuts received) {
        this.received = received;
    }

    /** Which unit passed it on, on which day, and to whom or to how many. */
    record RollOutAcknowledgementRequest(
            @NotNull(message = "{violation.required}") PartId unit,
            @NotNull(message = "{violation.required}") LocalDate on,
            @PlainText(max = 500, required = true) String audience) {}

    @GetMapping
    List<ReceivedRollOut> listReceivedRollOuts() {
        return received.mine();
    }

    @GetMapping("/{rollOut}")
    ReceivedRollOut readReceivedRollOut(@PathVariable long rollOut) {
        return received.view(rollOut);
    }

    @PostMapping("/{rollOut}/acknowledgement")
    ReceivedRollOut acknowledgeRollOut(
            @PathVariable long rollOut, @Valid @RequestBody RollOutAcknowledgementRequest request) {
        return received.acknowledge(
                rollOut, request.unit(), request.on(), request.audience().strip());
    }
}
