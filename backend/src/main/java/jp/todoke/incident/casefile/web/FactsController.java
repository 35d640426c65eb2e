package jp.todoke.incident.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.Employer;
import jp.todoke.incident.FactConsequences;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.course.Exposure;
import jp.todoke.incident.course.NewExposure;
import jp.todoke.incident.duty.KnowledgeConsequences;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.NewCount;
import jp.todoke.incident.extent.NewNature;
import jp.todoke.incident.extent.ToldCircumstances;
import jp.todoke.incident.people.NewParticipant;
import jp.todoke.incident.people.Participant;
import jp.todoke.incident.people.ParticipantWithdrawal;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who knew, how many are concerned, when it happened, who is named. */
@RestController
@RequestMapping("/api/incidents/{number}")
class FactsController {

    private final CaseRecords records;
    private final BeforeSaving beforeSaving;

    FactsController(CaseRecords records, BeforeSaving beforeSaving) {
        this.records = records;
        this.beforeSaving = beforeSaving;
    }

    record KnowledgeRequest(
            @PlainText(max = 200, required = true) String knower,
            @NotNull(message = "{violation.required}") Employer employer,
            @NotNull(message = "{violation.required}") @Valid SentTime known,
            @Nullable LegalDuty of,
            @PlainText(max = 2000) @Nullable String note) {

        NewKnowledge entry() {
            return new NewKnowledge(knower.strip(), employer, known.required("known"), of, StrippedText.of(note));
        }
    }

    record CountRequest(
            @NotNull(message = "{violation.required}") Instant asOf,
            @NotNull(message = "{violation.required}") CountUnit unit,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean unknown,
            boolean approx,
            boolean mayOverlap,
            @PlainText(max = 100) @Nullable String what,
            @PlainText(max = 1000, required = true) String basis,
            @Nullable Long partOf,
            @NotNull(message = "{violation.required}") @Size(max = 100) List<@NotNull Long> replaces) {

        /** A number or 不明, not both and not neither. */
        NewCount count() {
            new FieldChecks()
                    .that(unknown || min != null || max != null, "min", "number-or-unknown")
                    .that(!unknown || min == null && max == null, "unknown", "count-and-unknown")
                    .refuse();
            return new NewCount(
                    asOf, StrippedText.of(what), unit, min, max, approx, mayOverlap, basis.strip(), partOf, replaces);
        }
    }

    record NatureRequest(
            @NotNull(message = "{violation.required}") IncidentKind kind,
            @PlainText(max = 200) @Nullable String kindWords,
            @NotNull(message = "{violation.required}") Malice malice,
            @Valid @Nullable ToldCircumstances circumstances,
            @NotNull(message = "{violation.required}") @Valid SentTime known,
            @PlainText(max = 1000, required = true) String reason) {

        NewNature nature() {
            return new NewNature(
                    kind,
                    kind == IncidentKind.OTHER ? StrippedText.of(kindWords) : null,
                    malice,
                    circumstances == null ? ToldCircumstances.NOT_ASKED : circumstances,
                    known.required("known"),
                    reason.strip());
        }
    }

    /** {@code time} null: 分からない. */
    record OccurrenceRequest(@Valid @Nullable SentTime time, @PlainText(max = 1000, required = true) String basis) {}

    record ExposureRequest(
            Exposure.@NotNull(message = "{violation.required}") Exposed exposed,
            @Valid @Nullable SentTime time,
            @PlainText(max = 1000) @Nullable String containedBy,
            @PlainText(max = 1000, required = true) String basis) {}

    record ParticipantRequest(
            @PlainText(max = 100, required = true) String name,
            @PlainText(max = 20, required = true) String kind,
            @PlainText(max = 40, required = true) String unitCode) {}

    record ParticipantWithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    /**
     * {@code name} is written as the reader may read it; {@code masked} is what everybody else reads.
     * {@code withdrawal} is null while the person is named.
     */
    record ParticipantView(
            long id,
            CaseText name,
            String masked,
            String kind,
            String unitCode,
            @Nullable ParticipantWithdrawal withdrawal) {

        static ParticipantView of(Participant person) {
            return new ParticipantView(
                    person.id(),
                    new CaseText(person.name()),
                    person.masked(),
                    person.kind(),
                    person.unitCode(),
                    person.withdrawal());
        }
    }

    @PostMapping("/knowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordKnowledge(@PathVariable IncidentId number, @Valid @RequestBody KnowledgeRequest entry) {
        records.recordKnowledge(number, entry.entry());
    }

    @GetMapping("/knowledge/preview")
    KnowledgeConsequences previewKnowledge(
            @PathVariable IncidentId number,
            @RequestParam Employer employer,
            @RequestParam Instant knownAt,
            @RequestParam(required = false) @Nullable LegalDuty of) {
        return records.consequences(number, employer, knownAt, of);
    }

    @PostMapping("/counts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordCount(@PathVariable IncidentId number, @Valid @RequestBody CountRequest count) {
        records.recordCount(number, count.count());
    }

    /** What such a line would bring about; nothing is saved. By POST, so that nothing of it stands in an address. */
    @PostMapping("/counts/preview")
    FactConsequences previewCount(@PathVariable IncidentId number, @Valid @RequestBody CountRequest count) {
        var line = count.count();
        return beforeSaving.of(number, () -> records.recordCount(number, line));
    }

    @PostMapping("/natures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordNature(@PathVariable IncidentId number, @Valid @RequestBody NatureRequest nature) {
        records.recordNature(number, nature.nature());
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/natures/preview")
    FactConsequences previewNature(@PathVariable IncidentId number, @Valid @RequestBody NatureRequest nature) {
        var told = nature.nature();
        return beforeSaving.of(number, () -> records.recordNature(number, told));
    }

    @PostMapping("/occurrences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordOccurrence(@PathVariable IncidentId number, @Valid @RequestBody OccurrenceRequest occurrence) {
        records.recordOccurrence(
                number, told(occurrence.time()), occurrence.basis().strip());
    }

    @PostMapping("/exposures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordExposure(@PathVariable IncidentId number, @Valid @RequestBody ExposureRequest exposure) {
        var lasted = exposure.exposed() == Exposure.Exposed.PERIOD;
        records.recordExposure(
                number,
                new NewExposure(
                        exposure.exposed(),
                        lasted ? told(exposure.time()) : null,
                        lasted ? StrippedText.of(exposure.containedBy()) : null,
                        exposure.basis().strip()));
    }

    private static @Nullable ToldTime told(@Nullable SentTime sent) {
        return sent == null ? null : sent.told();
    }

    @GetMapping("/participants")
    List<ParticipantView> readParticipants(@PathVariable IncidentId number) {
        return records.participants(number).stream().map(ParticipantView::of).toList();
    }

    @GetMapping("/participant-kinds")
    List<String> listParticipantKinds(@PathVariable IncidentId number) {
        return records.participantKinds(number);
    }

    @PostMapping("/participants/{participant}/withdrawal")
    List<ParticipantView> withdrawParticipant(
            @PathVariable IncidentId number,
            @PathVariable long participant,
            @Valid @RequestBody ParticipantWithdrawalRequest withdrawal) {
        records.withdrawParticipant(number, participant, withdrawal.reason().strip());
        return readParticipants(number);
    }

    @PostMapping("/participants")
    List<ParticipantView> nameParticipant(
            @PathVariable IncidentId number, @Valid @RequestBody ParticipantRequest person) {
        records.nameParticipant(
                number,
                new NewParticipant(
                        person.name().strip(),
                        person.kind().strip(),
                        person.unitCode().strip()));
        return readParticipants(number);
    }
}
