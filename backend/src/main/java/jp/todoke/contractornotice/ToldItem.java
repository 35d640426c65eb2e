package jp.todoke.contractornotice;

import java.util.Optional;
import jp.todoke.authority.ReportItem;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What a contractor told of one of the nine items; {@code text} is null where it does not know yet 未把握. */
public record ToldItem(ReportItem item, @Nullable CaseText text) {

    /** What is known of it; empty where nothing is. */
    public Optional<String> known() {
        return Optional.ofNullable(text).map(CaseText::value);
    }
}
