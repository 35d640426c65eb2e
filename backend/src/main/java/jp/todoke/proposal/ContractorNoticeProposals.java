package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.authority.ReportItem;
import jp.todoke.contractornotice.ContractorNotice;
import jp.todoke.contractornotice.ContractorNotices;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 受託者からの通知: with what its nine items begin. What the contractor told last stays; what it did not know then, and all of
 * the first notice, is what the records of the case say, so that nothing is asked again.
 */
@Service
public class ContractorNoticeProposals {

    /** The longest text of an item. */
    private static final int LONGEST = 4000;

    private final FilingComposer filing;
    private final ContractorNotices notices;

    ContractorNoticeProposals(FilingComposer filing, ContractorNotices notices) {
        this.filing = filing;
        this.notices = notices;
    }

    /** By the names of the items; one of which nothing is known is left out. */
    @Transactional(readOnly = true)
    public Proposal of(IncidentId incident, long contract) {
        var last = notices.last(incident, contract);
        var records = filing.ofRecords(incident);
        return new Proposal(Stream.of(ReportItem.values())
                .flatMap(item -> text(item, last, records).stream())
                .toList());
    }

    private static Optional<ProposedText> text(
            ReportItem item, Optional<ContractorNotice> last, List<ProposedText> records) {
        var told = last.flatMap(notice -> notice.known(item));
        if (told.isPresent()) {
            return Optional.of(ProposedText.of(item.name(), told.get(), ProposedFrom.CONTRACTOR_NOTICE));
        }
        return item == ReportItem.PREVENTION
                ? measures(records)
                : records.stream()
                        .filter(one -> one.field().equals(item.name()))
                        .findFirst()
                        .map(one ->
                                new ProposedText(one.field(), within(one.text().value()), one.from(), one.of()));
    }

    /** Those carried out and those to come, which a report to the commission tells in two fields. */
    private static Optional<ProposedText> measures(List<ProposedText> records) {
        var lines = new ArrayList<String>();
        var from = new LinkedHashSet<ProposedFrom>();
        add(records, "preventionDone", "実施済み", lines, from);
        add(records, "preventionToCome", "今後", lines, from);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProposedText(
                        ReportItem.PREVENTION.name(), within(String.join("\n", lines)), List.copyOf(from), null));
    }

    private static void add(
            List<ProposedText> records,
            String field,
            String name,
            List<String> lines,
            LinkedHashSet<ProposedFrom> from) {
        records.stream().filter(one -> one.field().equals(field)).forEach(one -> {
            lines.add("【" + name + "】\n" + one.text().value());
            from.addAll(one.from());
        });
    }

    private static CaseText within(String text) {
        return new CaseText(FactWords.within(LONGEST, text));
    }
}
