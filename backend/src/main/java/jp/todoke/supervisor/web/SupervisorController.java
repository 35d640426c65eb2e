package jp.todoke.supervisor.web;

import jakarta.validation.Valid;
import java.util.UUID;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.HeadReportEntry;
import jp.todoke.supervisor.InstructionEntry;
import jp.todoke.supervisor.InstructionService;
import jp.todoke.supervisor.ReceiptEntry;
import jp.todoke.supervisor.ReportLines;
import jp.todoke.supervisor.SupervisorService;
import jp.todoke.supervisor.SupervisorView;
import jp.todoke.supervisor.WrittenReportDecision;
import jp.todoke.supervisor.WrittenReportEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 所属長報告: the report lines of a case. Each command answers with the lines as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/supervisor")
class SupervisorController {

    private final SupervisorService supervisor;
    private final InstructionService instructing;
    private final ReportLines lines;

    SupervisorController(SupervisorService supervisor, InstructionService instructing, ReportLines lines) {
        this.supervisor = supervisor;
        this.instructing = instructing;
        this.lines = lines;
    }

    @GetMapping
    SupervisorView readSupervisor(@PathVariable IncidentId number) {
        return lines.view(number);
    }

    @PostMapping("/{part}/head-report")
    @CompletesStep(
            value = {Step.HEAD_REPORT, Step.HEAD_REPORT_LATE},
            onBehalf = true)
    SupervisorView headReports(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody HeadReportEntry entry) {
        return supervisor.headReports(number, part, entry);
    }

    @PostMapping("/{part}/receipt")
    @CompletesStep(value = Step.CHIEF_RECEIPT, onBehalf = true)
    SupervisorView chiefReceives(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody ReceiptEntry entry) {
        return supervisor.chiefReceives(number, part, entry);
    }

    @PostMapping("/{part}/section-receipt")
    SupervisorView recordSectionReceipt(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody ReceiptEntry entry) {
        return supervisor.joinedSectionReceives(number, part, entry);
    }

    @PostMapping("/{part}/instructions")
    SupervisorView giveInstruction(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody InstructionEntry entry) {
        return instructing.give(number, part, entry, key);
    }

    @PostMapping("/{part}/written-report")
    @CompletesStep(value = Step.WRITTEN_REPORT, onBehalf = true)
    SupervisorView submitWrittenReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody WrittenReportEntry entry) {
        return supervisor.submitWrittenReport(number, part, entry);
    }

    @PostMapping("/{part}/written-report-decision")
    @CompletesStep(value = Step.DECIDE_WRITTEN_REPORT, onBehalf = true)
    SupervisorView decideWrittenReport(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @Valid @RequestBody WrittenReportDecision decision) {
        return supervisor.decideWrittenReport(number, part, decision);
    }
}
