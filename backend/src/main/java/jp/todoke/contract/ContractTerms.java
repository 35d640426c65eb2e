package jp.todoke.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says.
 *
 * @param contractor code of its unit
 * @param work 委託業務名
 * @param sections codes of the sections in charge 所管課; the first leads 主管課
 * @param to the last day; null while no end is known
 * @param noticeHours within how many hours the contractor tells of an accident; null where no time is named
 */
public record ContractTerms(
        String contractor,
        String work,
        ContractKind kind,
        List<String> sections,
        LocalDate from,
        @Nullable LocalDate to,
        List<ContractClause> clauses,
        @Nullable String clauseWords,
        @Nullable Integer noticeHours) {

    public ContractTerms {
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
    }

    /** Whether its last day is over. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
