package jp.todoke.contractornotice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.authority.ReportItem;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 受託者からの通知: what a contractor told the city of a case, the nine items in their order. A later one supplements it.
 *
 * @param number the first of a contract in a case is 1
 * @param teller who of the contractor told it; null where the contractor entered it itself
 * @param sections codes of the sections to which it was given
 * @param cameFrom the case that was merged into this one or split, from which it came; null where it was told in this
 */
public record ContractorNotice(
        int number,
        Instant toldAt,
        @Nullable CaseText teller,
        List<String> sections,
        List<ToldItem> items,
        ActedBy by,
        Instant recordedAt,
        @Nullable IncidentId cameFrom) {

    /** What was known of an item; empty where nothing was. */
    public Optional<String> known(ReportItem item) {
        return items.stream().filter(told -> told.item() == item).findFirst().flatMap(ToldItem::known);
    }

    /** Whether it was told in this very case. */
    boolean toldHere() {
        return cameFrom == null;
    }

    /** What a contractor had told in a case that was merged into this one, or split, came along. */
    public record ContractorNoticeCame(IncidentId incident, long contract, int number) implements DomainEvent {

        @Override
        public String detail() {
            return contract + " " + number;
        }
    }

    /** A contractor told the city the nine items, as far as it knew them. */
    public record ContractorNotified(IncidentId incident, long contract, int number) implements DomainEvent {

        @Override
        public String detail() {
            return contract + " " + number;
        }
    }
}
