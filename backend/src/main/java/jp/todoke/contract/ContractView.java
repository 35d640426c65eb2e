package jp.todoke.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its reader sees it.
 *
 * @param ended whether its last day is over
 * @param version how often it was written; sent along by whoever corrects it
 * @param mayCorrect whether the reader may correct it
 * @param earlier what it said before, the latest first
 */
public record ContractView(
        long id, Terms terms, boolean ended, int version, boolean mayCorrect, Written written, List<Earlier> earlier) {

    /** A unit by its code and name. */
    public record ContractUnit(String code, String name) {}

    /** What it says, with the names of its units; the first section leads. */
    public record Terms(
            ContractUnit contractor,
            String work,
            ContractKind kind,
            List<ContractUnit> sections,
            LocalDate from,
            @Nullable LocalDate to,
            List<ContractClause> clauses,
            @Nullable String clauseWords,
            @Nullable Integer noticeHours) {

        static Terms of(ContractTerms terms, Map<String, Unit> units) {
            return new Terms(
                    name(terms.contractor(), units),
                    terms.work(),
                    terms.kind(),
                    terms.sections().stream()
                            .map(section -> name(section, units))
                            .toList(),
                    terms.from(),
                    terms.to(),
                    terms.clauses(),
                    terms.clauseWords(),
                    terms.noticeHours());
        }

        private static ContractUnit name(String code, Map<String, Unit> units) {
            return new ContractUnit(code, units.get(code).name());
        }
    }

    /** When it was written as it is, in which post, and why it was corrected. */
    public record Written(Instant at, String byPost, @Nullable String reason) {

        static Written of(Contract.Version version) {
            return new Written(version.at(), version.by().post(), version.reason());
        }
    }

    /** What it said before. */
    public record Earlier(Terms terms, Written written) {}

    static ContractView of(Contract contract, Map<String, Unit> units, ContractReaders readers, LocalDate today) {
        return new ContractView(
                contract.id(),
                Terms.of(contract.terms(), units),
                contract.terms().endedBefore(today),
                contract.version(),
                readers.enters(contract.terms()),
                Written.of(contract.versions().get(0)),
                contract.versions().stream()
                        .skip(1)
                        .map(before -> new Earlier(Terms.of(before.terms(), units), Written.of(before)))
                        .toList());
    }
}
