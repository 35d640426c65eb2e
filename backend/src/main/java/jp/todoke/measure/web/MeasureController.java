package jp.todoke.measure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.measure.MeasureDates;
import jp.todoke.measure.MeasureView;
import jp.todoke.measure.MeasureWorks;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 再発防止策の実施 of a case. Each command answers with all measures. */
@RestController
@RequestMapping("/api/incidents/{number}/measures")
class MeasureController {

    private final MeasureWorks works;
    private final MeasureDates dates;

    MeasureController(MeasureWorks works, MeasureDates dates) {
        this.works = works;
        this.dates = dates;
    }

    /** On which day the measure was done, how that shows, and which files of the case show it. */
    record MeasureDoneRequest(
            int version,
            @Nullable LocalDate doneOn,
            @PlainText(max = 2000, required = true) String account,
            @Nullable @Size(max = 20, message = "{violation.measure.too-many-files}")
                    List<@NotNull(message = "{violation.required}") Integer> evidence,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @Nullable @Valid OnBehalf onBehalf) {}

    /** Whether another person found that it was done; if not, why and until when it is to be done. */
    record MeasureVerificationRequest(
            int version,
            @Nullable Boolean accepted,
            @PlainText(max = 1000) @Nullable String reason,
            @Nullable LocalDate due) {}

    record MeasureExtensionRequest(
            int version, @Nullable LocalDate due, @PlainText(max = 1000, required = true) String reason) {}

    record MeasureHandOverRequest(int version, @PlainText(max = 1000, required = true) String reason) {}

    record MeasurePeriodRequest(
            int version,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<MeasureView> readMeasures(@PathVariable IncidentId number) {
        return works.view(number);
    }

    @PostMapping("/{part}/done")
    @CompletesStep(value = Step.RECORD_MEASURE, onBehalf = true)
    List<MeasureView> recordMeasureDone(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid MeasureDoneRequest request) {
        works.done(
                number,
                part,
                request.version(),
                request.doneOn(),
                request.account().strip(),
                request.evidence() == null ? List.of() : request.evidence(),
                request.latenessReason(),
                request.onBehalf());
        return works.view(number);
    }

    @PostMapping("/{part}/verification")
    @CompletesStep(Step.VERIFY_MEASURE)
    List<MeasureView> verifyMeasure(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid MeasureVerificationRequest request) {
        works.verify(number, part, request.version(), request.accepted(), request.reason(), request.due());
        return works.view(number);
    }

    @PostMapping("/{part}/extension")
    List<MeasureView> extendMeasure(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid MeasureExtensionRequest request) {
        dates.extend(
                number, part, request.version(), request.due(), request.reason().strip());
        return works.view(number);
    }

    @PostMapping("/{part}/hand-over")
    List<MeasureView> handOverMeasure(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid MeasureHandOverRequest request) {
        dates.handOver(number, part, request.version(), request.reason().strip());
        return works.view(number);
    }

    @PostMapping("/{part}/period")
    List<MeasureView> setMeasurePeriod(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid MeasurePeriodRequest request) {
        dates.setPeriod(
                number,
                part,
                request.version(),
                request.startsOn(),
                request.endsOn(),
                request.reason().strip());
        return works.view(number);
    }
}
