package jp.todoke.authority;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.authority.ItemState.State;
import jp.todoke.shared.FieldChecks;

/**
 * What a report must tell to be the final one at once: every item but その他, with whom the cause lies, and of telling the
 * persons and of publication that they are done or will not be. Measures to come are told as such by any final report.
 */
final class WholeReport {

    /** What stands in an item of which nobody knows anything. */
    private static final String UNKNOWN = "不明";

    private static final Set<ReportItem> TEXTS = EnumSet.range(ReportItem.SUMMARY, ReportItem.PUBLICATION);

    private WholeReport() {}

    static void check(FieldChecks checks, Filing filing) {
        checks.that(told(filing).containsAll(TEXTS), "items", "authority.whole-items")
                .that(
                        filing.prevention().done() != null
                                || filing.prevention().toCome() != null
                                || told(filing).contains(ReportItem.PREVENTION),
                        "preventionToCome",
                        "authority.whole-prevention")
                .that(
                        filing.causedBy() != null && filing.causedBy() != CausedBy.UNKNOWN,
                        "causedBy",
                        "authority.whole-cause")
                .that(settled(filing, StatedItem.PERSON_NOTICE), "noticeState", "authority.whole-not-yet")
                .that(settled(filing, StatedItem.PUBLICATION), "publicationState", "authority.whole-not-yet")
                .that(
                        reached(filing, StatedItem.PREVENTION, EnumSet.complementOf(EnumSet.of(State.UNDECIDED))),
                        "preventionState",
                        "authority.whole-undecided");
    }

    private static Set<ReportItem> told(Filing filing) {
        return filing.items().stream()
                .filter(one -> !one.text().value().strip().equals(UNKNOWN))
                .map(FiledItem::item)
                .collect(Collectors.toSet());
    }

    private static boolean settled(Filing filing, StatedItem item) {
        return reached(filing, item, EnumSet.of(State.DONE, State.NONE));
    }

    private static boolean reached(Filing filing, StatedItem item, Set<State> states) {
        return filing.states().stream().anyMatch(state -> state.item() == item && states.contains(state.state()));
    }
}
