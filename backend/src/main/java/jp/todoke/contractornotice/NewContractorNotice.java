package jp.todoke.contractornotice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.authority.ReportItem;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * A contractor's notice as it is handed over.
 *
 * @param seen how many of the contract there were when the form was opened
 * @param teller who of the contractor told it; null where the contractor enters it itself
 * @param sections codes of the sections to which it is given
 */
public record NewContractorNotice(
        int seen, Instant toldAt, @Nullable String teller, List<String> sections, List<ToldItem> items) {

    private static final Set<ReportItem> NINE = Set.of(ReportItem.values());

    /**
     * Refuses what cannot be.
     *
     * @param onBehalf whether somebody of the city enters it, who then names the teller
     * @param inCharge the sections of the contract
     * @param contractorKnew null where nobody has entered when the contractor knew
     */
    void check(boolean onBehalf, List<String> inCharge, @Nullable Instant contractorKnew, Instant now) {
        var told = items.stream().map(ToldItem::item).collect(Collectors.toSet());
        new FieldChecks()
                .notInFuture("toldAt", toldAt, now)
                .that(
                        contractorKnew == null || !toldAt.isBefore(contractorKnew),
                        "toldAt",
                        "contractor-notice-before-known")
                .required(onBehalf, "teller", teller)
                .that(!sections.isEmpty() && inCharge.containsAll(sections), "sections", "contractor-notice-sections")
                .that(told.equals(NINE) && items.size() == NINE.size(), "items", "contractor-notice-nine")
                .that(items.stream().anyMatch(item -> item.text() != null), "items", "contractor-notice-nothing")
                .refuse();
    }
}
