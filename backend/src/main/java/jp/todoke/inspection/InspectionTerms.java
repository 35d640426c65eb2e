package jp.todoke.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection says beside its findings, as typed.
 *
 * @param fiscalYear on whose 1 April it begins
 * @param section code of the section that reports it
 * @param criteria 監査の基準, one a line
 * @param items 監査項目 in order, which papers count ア, イ, ウ
 * @param subjects which units were inspected on which day
 * @param withSecurityAudit held together with the audit of information security
 * @param outsideExpert what an outside expert did in it; null where there was none
 * @param goodPractice 優れた取組; null where nobody said
 * @param guidance what the units were told to do further; null where nobody said
 * @param paperNo 資料５; null while it has none
 * @param paperDate the date at the head of the paper; null while it has none
 */
public record InspectionTerms(
        @Min(value = 1989, message = "{violation.fiscal-year}") @Max(value = 2999, message = "{violation.fiscal-year}")
                int fiscalYear,
        @PlainText(max = 200, required = true) String title,
        @PlainText(max = 40, required = true) String section,
        @PlainText(max = 2000) @Nullable String purpose,
        @PlainText(max = 2000) @Nullable String criteria,
        @NotNull(message = "{violation.required}") @Size(max = 40, message = "{violation.inspection-many-items}")
                List<@PlainText(max = 500, required = true) String> items,
        @NotNull(message = "{violation.required}") @Size(max = 100, message = "{violation.inspection-many-subjects}")
                List<@NotNull(message = "{violation.required}") @Valid InspectedUnit> subjects,
        boolean withSecurityAudit,
        @PlainText(max = 500) @Nullable String outsideExpert,
        @PlainText(max = 4000) @Nullable String goodPractice,
        @PlainText(max = 4000) @Nullable String guidance,
        @PlainText(max = 20) @Nullable String paperNo,
        @Nullable LocalDate paperDate) {

    /** 監査対象 and 監査実施日. */
    public record InspectedUnit(
            @PlainText(max = 40, required = true) String unit,
            @NotNull(message = "{violation.required}") LocalDate on) {}

    /** Without white space around the texts. */
    InspectionTerms stripped() {
        return new InspectionTerms(
                fiscalYear,
                title.strip(),
                section.strip(),
                StrippedText.of(purpose),
                StrippedText.of(criteria),
                items.stream().map(String::strip).toList(),
                subjects.stream()
                        .map(each -> new InspectedUnit(each.unit().strip(), each.on()))
                        .toList(),
                withSecurityAudit,
                StrippedText.of(outsideExpert),
                StrippedText.of(goodPractice),
                StrippedText.of(guidance),
                StrippedText.of(paperNo),
                paperDate);
    }

    /**
     * Refuses at the fields what cannot be.
     *
     * @param at where the fields stand in the request
     * @param units whether a code is that of a unit
     * @param found units in which something was found, which stay among the inspected ones
     */
    void check(String at, Predicate<String> units, List<String> found, LocalDate today) {
        var checks = new FieldChecks().that(units.test(section.strip()), at + "section", "inspection-unit");
        var seen = new HashSet<String>();
        for (int index = 0; index < subjects.size(); index++) {
            var subject = subjects.get(index);
            var field = at + "subjects[" + index + "]";
            checks.that(units.test(subject.unit().strip()), field + ".unit", "inspection-unit")
                    .that(seen.add(subject.unit().strip()), field + ".unit", "inspection-unit-twice")
                    .notInFuture(field + ".on", subject.on(), today);
        }
        checks.that(seen.containsAll(found), at + "subjects", "inspection-unit-with-findings");
        checks.refuse();
    }
}
