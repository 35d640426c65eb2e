package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.authority.ReportItem;
import jp.todoke.contract.CaseContracts;
import jp.todoke.contractornotice.ContractorNotices;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What the contractors of a case told last, as far as a report to the commission may begin with it. */
@Component
class ContractorsWords {

    /**
     * A report tells the measures in two fields. What a contractor told of them goes to those to come: a measure counts
     * as carried out only where the city has recorded it.
     */
    private static final String MEASURES = "preventionToCome";

    private static final String MEASURES_DONE = "preventionDone";

    private record Said(String contractor, String text) {}

    private final CaseContracts contracts;
    private final ContractorNotices notices;
    private final Units units;

    ContractorsWords(CaseContracts contracts, ContractorNotices notices, Units units) {
        this.contracts = contracts;
        this.notices = notices;
        this.units = units;
    }

    /** The texts with a contractor's in the place of each that is not there, or says only that it is not known. */
    List<ProposedText> beside(IncidentId incident, List<ProposedText> known, UnaryOperator<String> write) {
        var all = new ArrayList<>(known);
        for (var item : ReportItem.values()) {
            var field = item == ReportItem.PREVENTION ? MEASURES : item.name();
            if (!silent(known, field) || item == ReportItem.PREVENTION && !silent(known, MEASURES_DONE)) {
                continue;
            }
            told(incident, item).ifPresent(text -> {
                all.removeIf(one -> one.field().equals(field));
                all.add(ProposedText.of(field, write.apply(text), ProposedFrom.CONTRACTOR_NOTICE));
            });
        }
        return all;
    }

    private static boolean silent(List<ProposedText> known, String field) {
        return known.stream()
                .filter(one -> one.field().equals(field))
                .allMatch(one -> one.text().value().equals(AbsentFact.UNKNOWN.word()));
    }

    /** Of several contractors each under its name. */
    private Optional<String> told(IncidentId incident, ReportItem item) {
        var said = contracts.of(incident).stream()
                .flatMap(
                        contract -> notices.last(incident, contract.id()).flatMap(notice -> notice.known(item)).stream()
                                .flatMap(text -> Stream.of(new Said(
                                        units.get(contract.terms().contractor()).name(), text))))
                .toList();
        return switch (said.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(said.get(0).text());
            default ->
                Optional.of(said.stream()
                        .map(one -> one.contractor() + "：" + one.text())
                        .collect(Collectors.joining("\n")));
        };
    }
}
