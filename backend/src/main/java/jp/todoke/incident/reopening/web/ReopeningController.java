package jp.todoke.incident.reopening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.calendar.About;
import jp.todoke.calendar.PartOfDay;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.LaterFact;
import jp.todoke.incident.reopening.NewReopening;
import jp.todoke.incident.reopening.ReopeningView;
import jp.todoke.incident.reopening.Reopenings;
import jp.todoke.incident.reopening.UnitAgain;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 再開: what is learnt after the closing, and which tracks run again because of it. */
@RestController
@RequestMapping("/api/incidents/{number}/reopenings")
class ReopeningController {

    private final Reopenings reopenings;

    ReopeningController(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    /** Why a track is not needed. */
    record NotNeededRequest(
            @NotNull(message = "{violation.required}") Track track,
            @PlainText(max = 500, required = true) String reason) {}

    /** A unit that responds again, and whether it searches again, too. */
    record UnitAgainRequest(@NotNull(message = "{violation.required}") PartId unit, boolean searches) {}

    /** A later fact: when the office was told, in the manner of the course of events, by whom and what. */
    record ReopeningRequest(
            @NotNull(message = "{violation.required}") LaterFact kind,
            @Nullable Instant startsAt,
            @Nullable LocalDate startsOn,
            @Nullable PartOfDay startPart,
            @Nullable Precision startPrecision,
            @Nullable About startAbout,
            @PlainText(max = 60) @Nullable String said,
            @PlainText(max = 200, required = true) String teller,
            @PlainText(max = 4000, required = true) String words,
            @NotNull(message = "{violation.required}") @Size(max = 5) Set<@NotNull Track> needed,
            @Nullable @Size(max = 100) List<@Valid @NotNull UnitAgainRequest> units,
            @NotNull(message = "{violation.required}") @Size(max = 5) List<@Valid @NotNull NotNeededRequest> reasons) {

        NewReopening reopening() {
            var start = ToldMoment.told(startsOn, startsAt, startPart, startPrecision, startAbout);
            if (start == null) {
                throw new InvalidInput("startsAt", "required");
            }
            return new NewReopening(
                    kind,
                    ToldTime.told(start, null, false, said),
                    teller.strip(),
                    words.strip(),
                    needed,
                    again(),
                    byTrack());
        }

        private List<UnitAgain> again() {
            return units == null
                    ? List.of()
                    : units.stream()
                            .map(each -> new UnitAgain(each.unit(), each.searches()))
                            .toList();
        }

        private Map<Track, String> byTrack() {
            var given = new EnumMap<Track, String>(Track.class);
            reasons.forEach(each -> given.put(each.track(), each.reason().strip()));
            return given;
        }
    }

    @GetMapping
    ReopeningView readReopenings(@PathVariable IncidentId number) {
        return reopenings.of(number);
    }

    @PostMapping
    ReopeningView reopenIncident(@PathVariable IncidentId number, @Valid @RequestBody ReopeningRequest request) {
        reopenings.reopen(number, request.reopening());
        return reopenings.of(number);
    }
}
