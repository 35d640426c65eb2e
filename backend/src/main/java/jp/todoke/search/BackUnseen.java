package jp.todoke.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.extent.Medium;
import jp.todoke.search.SearchView.Recipient;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.YesNoUnknown;

/**
 * Whether what was lost or sent to the wrong person is back and nobody saw it, as far as finds and recoveries say: what
 * 簡易終結 asks. Where no medium is entered the rounds of the searches say it of the lost thing.
 */
record BackUnseen(SearchKind kind, List<Medium> media, List<Search> searches) {

    /** What is missing, as sentences of open work; empty where it is back unseen. */
    List<OpenWork> missing() {
        return switch (kind) {
            case NONE -> List.of(new OpenWork("quick-nothing-lost"));
            case SEARCH -> media.isEmpty() ? lostThing() : ofMedia();
            case RECOVERY -> ofRecipients();
        };
    }

    private List<OpenWork> ofMedia() {
        return told(
                "quick-not-found",
                media.stream().filter(medium -> medium.find() == null).count(),
                "quick-maybe-seen",
                media.stream()
                        .map(Medium::find)
                        .filter(Objects::nonNull)
                        .filter(find -> find.seen() != YesNoUnknown.NO || find.used() != YesNoUnknown.NO)
                        .count());
    }

    /** The last round that found it holds. */
    private List<OpenWork> lostThing() {
        var find = searches.stream()
                .flatMap(search -> search.rounds().stream())
                .filter(round -> round.foundTime() != null)
                .reduce((earlier, later) -> later);
        return told(
                "quick-not-found",
                find.isPresent() ? 0 : 1,
                "quick-maybe-seen",
                find.filter(BackUnseen::maybeSeen).isPresent() ? 1 : 0);
    }

    private static boolean maybeSeen(SearchRound round) {
        return round.foundSeen() != YesNoUnknown.NO || round.foundUsed() != YesNoUnknown.NO;
    }

    private List<OpenWork> ofRecipients() {
        var recipients = searches.stream()
                .flatMap(search -> search.recovery().recipients().stream())
                .toList();
        if (recipients.isEmpty()) {
            return List.of(new OpenWork("quick-no-recipient"));
        }
        return told(
                "quick-not-recovered",
                recipients.stream().filter(recipient -> !recipient.settled()).count(),
                "quick-maybe-opened",
                recipients.stream()
                        .filter(Recipient::settled)
                        .filter(recipient -> recipient.opened() != YesNoUnknown.NO)
                        .count());
    }

    private static List<OpenWork> told(String lost, long notBack, String doubt, long maybeSeen) {
        return Stream.of(
                        notBack == 0 ? null : new OpenWork(lost, notBack),
                        maybeSeen == 0 ? null : new OpenWork(doubt, maybeSeen))
                .filter(Objects::nonNull)
                .toList();
    }
}
