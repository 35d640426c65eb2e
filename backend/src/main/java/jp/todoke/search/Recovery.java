package jp.todoke.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import jp.todoke.search.SearchView.Recipient;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * To whom something of one unit went by mistake, as it was written down each time, and what was done about them in the
 * order in which it was done.
 */
record Recovery(List<RecipientWritten> written, List<RecoveryActView> acts) {

    /**
     * A recipient as written down: a later revision takes the place of an earlier one; {@code removed} says that it was
     * none.
     */
    record RecipientWritten(
            int number,
            int revision,
            boolean removed,
            CaseText name,
            RecipientMeans means,
            @Nullable Integer copies,
            @Nullable CaseText note) {}

    /** The recipients that hold, by number, each where the acts leave it. */
    List<Recipient> recipients() {
        var newest = written.stream()
                .collect(Collectors.toMap(
                        RecipientWritten::number,
                        each -> each,
                        BinaryOperator.maxBy(Comparator.comparing(RecipientWritten::revision)),
                        TreeMap::new));
        return newest.values().stream()
                .filter(each -> !each.removed())
                .map(this::recipient)
                .toList();
    }

    /** The recipient of that number. Refuses a number that nobody has. */
    Recipient recipient(int number) {
        return recipients().stream()
                .filter(recipient -> recipient.number() == number)
                .findFirst()
                .orElseThrow(SearchRefusal::noSuchRecipient);
    }

    /** The number of the next recipient: none is given twice, also where a recipient was struck out. */
    int next() {
        return written.stream().mapToInt(RecipientWritten::number).max().orElse(0) + 1;
    }

    int facts() {
        return written.size() + acts.size();
    }

    private Recipient recipient(RecipientWritten row) {
        var state = acts.stream()
                .filter(act -> act.recipients().contains(row.number()))
                .map(RecoveryActView::act)
                .reduce((before, after) -> after)
                .orElse(null);
        var opened = acts.stream()
                .filter(act -> act.recipients().contains(row.number()))
                .map(RecoveryActView::opened)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(null);
        return new Recipient(
                row.number(),
                row.revision(),
                row.name(),
                row.means(),
                row.copies(),
                row.note(),
                state,
                state != null && state.settles(),
                opened);
    }
}
