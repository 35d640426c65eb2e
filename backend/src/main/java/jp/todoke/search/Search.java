package jp.todoke.search;

import java.util.List;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.search.SearchView.EarlierSearch;
import jp.todoke.search.SearchView.SearchEnd;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.HistoryCode;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * The search of one unit, or its recovery: the rounds, what was done about recipients and said to the end; says what
 * may come next. It begins anew where the unit searches again in a reopened case; {@code earlier} was done before that,
 * the oldest first, and what is known of a recipient stays. {@code earlyEnd}: two persons ended the response of the
 * unit as not needed.
 */
record Search(
        List<EarlierSearch> earlier,
        List<SearchRound> rounds,
        List<SearchEnd> ends,
        Recovery recovery,
        @Nullable EarlyEnd earlyEnd) {

    /**
     * An end is proposed by a round or by itself, then agreed to, then confirmed or sent back: so often each of them
     * was said.
     */
    SearchStatus status() {
        if (said(SearchEndAct.CONFIRMED) > 0) {
            return SearchStatus.ENDED;
        }
        if (earlyEnd != null) {
            return SearchStatus.NOT_NEEDED;
        }
        var proposed = rounds.stream().filter(round -> !round.goesOn()).count() + said(SearchEndAct.PROPOSED);
        var agreed = said(SearchEndAct.AGREED);
        if (proposed > agreed) {
            return SearchStatus.END_PROPOSED;
        }
        return agreed > said(SearchEndAct.RETURNED) ? SearchStatus.END_AGREED : SearchStatus.GOING_ON;
    }

    /** How many facts there are: a form that was opened at another count is stale. */
    int version() {
        return earlier.stream()
                        .mapToInt(
                                before -> before.rounds().size() + before.ends().size())
                        .sum()
                + rounds.size()
                + ends.size()
                + recovery.facts()
                + (earlyEnd == null ? 0 : 1);
    }

    /** Whether more may be recorded. Refuses it once the end is proposed. */
    Search goingOn() {
        need(SearchStatus.GOING_ON);
        return this;
    }

    /**
     * Proposes the end of a recovery. Refuses it without a reason while a recipient is not settled, or none is entered.
     */
    SearchEndAct propose(SearchEndEntry entry) {
        need(SearchStatus.GOING_ON);
        var recipients = recovery.recipients();
        var unsettled =
                recipients.stream().filter(recipient -> !recipient.settled()).count();
        var told = entry.reason() != null && !entry.reason().isBlank();
        new FieldChecks()
                .that(told || !recipients.isEmpty(), "reason", "recovery-no-recipient")
                .that(told || unsettled == 0, "reason", "recovery-unsettled", unsettled)
                .refuse();
        return SearchEndAct.PROPOSED;
    }

    /** The head agrees to the end that was proposed. */
    SearchEndAct agree() {
        need(SearchStatus.END_PROPOSED);
        return SearchEndAct.AGREED;
    }

    /** The chief confirms the end to which the head agreed, or sends it back. */
    SearchEndAct decide(boolean returned) {
        need(SearchStatus.END_AGREED);
        return returned ? SearchEndAct.RETURNED : SearchEndAct.CONFIRMED;
    }

    private long said(SearchEndAct act) {
        return ends.stream().filter(end -> end.act() == act).count();
    }

    private void need(SearchStatus needed) {
        if (status() != needed) {
            throw SearchRefusal.at(status());
        }
    }

    /** A round of the search was recorded, with its result. */
    public record SearchRoundRecorded(IncidentId incident, PartId part, SearchResult result) implements DomainEvent {

        @Override
        public String detail() {
            return part + " " + result;
        }
    }

    /** The head agreed to the end of a search, or the chief confirmed it or sent it back. */
    @HistoryCode("SearchEndSpoken")
    public record SearchEndDecided(IncidentId incident, PartId part, SearchEndAct act) implements DomainEvent {

        @Override
        public String detail() {
            return part + " " + act;
        }
    }

    /** Something was done to recover what went to the wrong person. */
    public record RecoveryRecorded(IncidentId incident, PartId part, RecoveryAct act) implements DomainEvent {

        @Override
        public String detail() {
            return part + " " + act;
        }
    }

    /** Recipients were entered, corrected or struck out. */
    public record RecipientsRecorded(IncidentId incident, PartId part, int recipients) implements DomainEvent {

        @Override
        public String detail() {
            return part + " " + recipients;
        }
    }
}
