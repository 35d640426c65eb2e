package jp.todoke.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report left unknown, and until when it says that this is supplemented; null where it says nothing. */
public record UnknownItems(List<ReportItem> items, @Nullable LocalDate until) {

    /** Everything was told. */
    static final UnknownItems NOTHING = new UnknownItems(List.of(), null);

    /** As typed: each item once, in the order of the rules; a day only where something is unknown. */
    static UnknownItems of(List<ReportItem> items, @Nullable LocalDate until) {
        return items.isEmpty()
                ? NOTHING
                : new UnknownItems(items.stream().distinct().sorted().toList(), until);
    }

    boolean nothing() {
        return items.isEmpty();
    }
}
