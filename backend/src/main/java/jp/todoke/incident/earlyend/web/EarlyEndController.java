package jp.todoke.incident.earlyend.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.todoke.incident.Track;
import jp.todoke.incident.earlyend.EarlyEndKind;
import jp.todoke.incident.earlyend.EarlyEndView;
import jp.todoke.incident.earlyend.EarlyEndings;
import jp.todoke.incident.earlyend.NewEarlyEnd;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 途中で不要とする, and 簡易終結: proposed by the section chief, decided by another person of the secretariat. */
@RestController
@RequestMapping("/api/incidents/{number}/early-ends")
class EarlyEndController {

    private final EarlyEndings endings;

    EarlyEndController(EarlyEndings endings) {
        this.endings = endings;
    }

    /** Why a track that runs is not needed. */
    record TrackReasonRequest(
            @NotNull(message = "{violation.required}") Track track,
            @PlainText(max = 500, required = true) String reason) {}

    record EarlyEndRequest(
            @NotNull(message = "{violation.required}") EarlyEndKind kind,
            @PlainText(max = 1000) @Nullable String evidence,
            @NotNull(message = "{violation.required}") @Size(max = 5)
                    List<@Valid @NotNull TrackReasonRequest> reasons) {

        NewEarlyEnd proposed() {
            var found = kind == EarlyEndKind.QUICKLY_FOUND;
            return new NewEarlyEnd(kind, found ? StrippedText.of(evidence) : null, byTrack());
        }

        private Map<Track, String> byTrack() {
            var given = new EnumMap<Track, String>(Track.class);
            reasons.forEach(each -> given.put(each.track(), each.reason().strip()));
            return given;
        }
    }

    record EarlyEndDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping
    EarlyEndView readEarlyEnds(@PathVariable IncidentId number) {
        return endings.of(number);
    }

    @PostMapping("/proposals")
    EarlyEndView proposeEarlyEnd(@PathVariable IncidentId number, @Valid @RequestBody EarlyEndRequest request) {
        endings.propose(number, request.proposed());
        return endings.of(number);
    }

    @PostMapping("/proposals/{proposal}/decision")
    EarlyEndView decideEarlyEnd(
            @PathVariable IncidentId number,
            @PathVariable long proposal,
            @Valid @RequestBody EarlyEndDecisionRequest request) {
        endings.decide(number, proposal, request.confirmed(), StrippedText.of(request.reason()));
        return endings.of(number);
    }
}
