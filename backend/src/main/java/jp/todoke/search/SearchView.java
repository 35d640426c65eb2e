package jp.todoke.search;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.extent.NewFind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** The searches of a case, or the recoveries, one for each unit concerned. */
public record SearchView(SearchKind kind, List<SearchOfUnit> units) {

    /**
     * The search of one unit. {@code firstLimit}: until when the first act is due, null once it was done.
     * {@code outside}: the last answer; {@code policeReminder}: a report to the police may be needed and none is
     * recorded. {@code recipients} and {@code recoveryActs} are of a recovery; {@code earlier} ended before the case
     * was reopened for it, the oldest first.
     */
    public record SearchOfUnit(
            String part,
            String partName,
            SearchStatus status,
            int version,
            @Nullable Instant firstLimit,
            YesNoUnknown outside,
            boolean policeReminder,
            List<Checklist> checklists,
            List<SearchRound> rounds,
            List<Recipient> recipients,
            List<RecoveryActView> recoveryActs,
            List<SearchEnd> ends,
            List<PoliceReport> policeReports,
            List<EarlierSearch> earlier) {}

    /** A search that had ended when the case was reopened at {@code until}. */
    public record EarlierSearch(Instant until, List<SearchRound> rounds, List<SearchEnd> ends) {}

    /**
     * The places for one medium (0: the lost thing, while none is entered); {@code unlooked} of them nobody has looked
     * at.
     */
    public record Checklist(int medium, CaseText label, boolean found, int unlooked, List<PlaceRow> places) {}

    /** A place, of the list or one's own, where it stands and what the rounds say of it. */
    public record PlaceRow(
            @Nullable SearchPlace place, @Nullable CaseText ownPlace, PlaceResult state, List<Look> looks) {}

    /** What a round says of a place; {@code by} is null where it was all who searched. */
    public record Look(
            long round,
            int medium,
            @Nullable SearchPlace place,
            @Nullable CaseText ownPlace,
            PlaceResult result,
            @Nullable CaseText by,
            @Nullable CaseText reason) {}

    /** A round as recorded. */
    public record SearchRound(
            long id,
            ToldTime time,
            List<Look> looks,
            @Nullable YesNoUnknown outside,
            CaseText searchers,
            CaseText account,
            SearchResult result,
            @Nullable CaseText endReason,
            @Nullable CaseText unlookedReason,
            List<Integer> foundMedia,
            @Nullable ToldTime foundTime,
            @Nullable CaseText foundWhere,
            @Nullable CaseText foundBy,
            @Nullable YesNoUnknown foundSeen,
            @Nullable YesNoUnknown foundUsed,
            @Nullable CaseText foundCondition,
            boolean goesOn,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {

        /** What it found, as a fact of the medium; only of a round that found something. */
        NewFind find() {
            return new NewFind(
                    foundTime,
                    foundWhere.value(),
                    foundBy.value(),
                    foundSeen,
                    foundUsed,
                    foundCondition.value(),
                    null,
                    null);
        }
    }

    /**
     * To whom something went by mistake; {@code state} is the last act that concerns him, null before the first;
     * {@code opened} whether he had opened it, as was told last, null where nothing was.
     */
    public record Recipient(
            int number,
            int revision,
            CaseText name,
            RecipientMeans means,
            @Nullable Integer copies,
            @Nullable CaseText note,
            @Nullable RecoveryAct state,
            boolean settled,
            @Nullable YesNoUnknown opened) {}

    /** Something done to recover, for one or several recipients. */
    public record RecoveryActView(
            long id,
            List<Integer> recipients,
            RecoveryAct act,
            ToldTime time,
            CaseText doneBy,
            @Nullable YesNoUnknown opened,
            @Nullable CaseText evidence,
            @Nullable CaseText note,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}

    /** What was said to its end. */
    public record SearchEnd(
            SearchEndAct act,
            Instant doneAt,
            @Nullable CaseText reason,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}

    /** A report to the police; {@code correctedBy} names the row that stands in for it. */
    public record PoliceReport(
            long id,
            PoliceReportKind kind,
            ToldTime time,
            CaseText station,
            @Nullable CaseText receiptNumber,
            CaseText reportedBy,
            @Nullable CaseText note,
            boolean removed,
            @Nullable Long corrects,
            @Nullable Long correctedBy,
            String recordedPost,
            Instant recordedAt) {

        /** Neither corrected nor struck out. */
        boolean stands() {
            return correctedBy == null && !removed;
        }
    }
}
