package jp.todoke.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.assessment.ProvisionalVerdict;
import jp.todoke.assessment.ProvisionalVerdicts;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.CountRanges;
import jp.todoke.incident.Employer;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.incident.report.Caller;
import jp.todoke.incident.report.CallerKind;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.KnownByReport;
import jp.todoke.incident.report.KnownByReport.Knower;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * 報告義務の見込み of a first report that is being written or heard; asked by POST, so that what is told stands in no address,
 * and without any free text.
 */
@RestController
class ProvisionalVerdictController {

    private final ProvisionalVerdicts verdicts;
    private final KnownByReport known;

    ProvisionalVerdictController(ProvisionalVerdicts verdicts, KnownByReport known) {
        this.verdicts = verdicts;
        this.known = known;
    }

    /**
     * Those answers of a first report that the table of duties is asked with; {@code heard} where somebody telephones,
     * else {@code unitCode} as in the report.
     */
    record ProvisionalVerdictRequest(
            @NotNull(message = "{violation.required}") @Valid FirstReport.Noticed noticedAt,
            @NotNull(message = "{violation.required}") IncidentKind kind,
            @NotNull(message = "{violation.required}") Malice malice,
            @Nullable MyNumber myNumber,
            @NotNull(message = "{violation.required}") @Valid FirstReport.Persons persons,
            @PlainText(max = 40) @Nullable String unitCode,
            @Valid @Nullable HeardRequest heard) {}

    /** Who telephones, about which unit, since when, and who else is said to know. */
    record HeardRequest(
            @Nullable CallerKind kind,
            @PlainText(max = 40, required = true) String unitCode,
            @NotNull(message = "{violation.required}") Instant from,
            @Size(max = 50) @Nullable List<@NotNull(message = "{violation.required}") @Valid AlsoKnows> alsoKnow) {

        Caller caller() {
            return new Caller(kind == null ? CallerKind.UNIT : kind, "", null, unitCode, from);
        }

        List<Knower> knowers() {
            return (alsoKnow == null ? List.<AlsoKnows>of() : alsoKnow)
                    .stream()
                            .map(other -> new Knower(
                                    other.employer(),
                                    other.time() == null ? null : other.time().told()))
                            .toList();
        }
    }

    /** Without {@code employer} the knower works for whom the caller works for. */
    record AlsoKnows(@Nullable Employer employer, @Valid @Nullable SentTime time) {}

    @PostMapping("/api/provisional-verdict")
    ProvisionalVerdict readProvisionalVerdict(@Valid @RequestBody ProvisionalVerdictRequest asked) {
        var persons = asked.persons();
        if (!persons.unknown()) {
            var refused = new ArrayList<Violation>();
            CountRanges.check("persons", persons.min(), persons.max(), refused);
            if (!refused.isEmpty()) {
                throw new InvalidInput(List.copyOf(refused));
            }
        }
        var heard = asked.heard();
        var knowing = heard == null
                ? known.byOwn(asked.noticedAt(), asked.unitCode())
                : known.byCall(asked.noticedAt(), heard.caller(), heard.knowers());
        return verdicts.of(
                knowing,
                asked.kind(),
                asked.malice(),
                asked.myNumber(),
                persons.unknown() ? null : persons.min(),
                persons.unknown() ? null : persons.max());
    }
}
