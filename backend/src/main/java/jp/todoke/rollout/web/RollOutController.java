package jp.todoke.rollout.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.organisation.UnitGroup;
import jp.todoke.rollout.NewRollOut;
import jp.todoke.rollout.RollOuts;
import jp.todoke.rollout.RollOutsView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 横展開 of a case. Each command answers with all of them as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/roll-outs")
class RollOutController {

    private final RollOuts rollOuts;

    RollOutController(RollOuts rollOuts) {
        this.rollOuts = rollOuts;
    }

    /** To which units besides; {@code version} is that of what was looked at. */
    record RollOutExtension(
            int version,
            @NotNull(message = "{violation.required}") @Size(max = 500, message = "{violation.roll-out-many}")
                    List<@NotNull(message = "{violation.required}") PartId> units) {}

    @GetMapping
    RollOutsView readRollOuts(@PathVariable IncidentId number) {
        return rollOuts.of(number);
    }

    @GetMapping("/units")
    List<UnitGroup> listRollOutUnits(@PathVariable IncidentId number) {
        return rollOuts.groups();
    }

    @PostMapping
    RollOutsView sendRollOut(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody NewRollOut rollOut) {
        rollOuts.send(number, rollOut, key);
        return rollOuts.of(number);
    }

    @PostMapping("/{rollOut}/units")
    RollOutsView extendRollOut(
            @PathVariable IncidentId number,
            @PathVariable long rollOut,
            @Valid @RequestBody RollOutExtension extension) {
        rollOuts.extend(number, rollOut, extension.version(), extension.units());
        return rollOuts.of(number);
    }
}
