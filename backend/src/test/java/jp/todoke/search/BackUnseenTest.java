package jp.todoke.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.MediumFind;
import jp.todoke.incident.extent.Safeguards;
import jp.todoke.search.Recovery.RecipientWritten;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 簡易終結 asks of the finds and recoveries of a case. */
class BackUnseenTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final CaseText WORDS = new CaseText("書庫");

    @ParameterizedTest
    @CsvSource({
        "NO,      NO,      ",
        "NO,      UNKNOWN, quick-maybe-seen",
        "UNKNOWN, NO,      quick-maybe-seen",
        "YES,     NO,      quick-maybe-seen"
    })
    void everyMediumIsFoundAndWasNeitherSeenNorUsed(YesNoUnknown seen, YesNoUnknown used, String missing) {
        var case1 = new BackUnseen(SearchKind.SEARCH, List.of(medium(1, seen, used)), List.of());
        var lost = new BackUnseen(SearchKind.SEARCH, List.of(medium(1, seen, used), lost(2)), List.of());

        assertThat(codes(case1)).isEqualTo(missing == null ? List.of() : List.of(missing));
        assertThat(codes(lost)).first().isEqualTo("quick-not-found");
    }

    @Test
    void whereNoMediumIsEnteredTheLastRoundThatFoundItSaysSo() {
        assertThat(codes(new BackUnseen(SearchKind.SEARCH, List.of(), List.of(search()))))
                .containsExactly("quick-not-found");
        assertThat(codes(new BackUnseen(SearchKind.SEARCH, List.of(), List.of(search(YesNoUnknown.UNKNOWN)))))
                .containsExactly("quick-maybe-seen");
        assertThat(codes(new BackUnseen(
                        SearchKind.SEARCH, List.of(), List.of(search(YesNoUnknown.UNKNOWN, YesNoUnknown.NO)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETED,   NO,      ",
        "RETURNED,  NO,      ",
        "DELETED,   UNKNOWN, quick-maybe-opened",
        "RETURNED,  YES,     quick-maybe-opened",
        "ASKED,     NO,      quick-not-recovered",
        "REFUSED,   NO,      quick-not-recovered"
    })
    void everyRecipientDeletedOrReturnedItUnopened(RecoveryAct act, YesNoUnknown opened, String missing) {
        var recipient = new RecipientWritten(1, 1, false, WORDS, RecipientMeans.EMAIL, 1, null);
        var done =
                new RecoveryActView(1, List.of(1), act, ToldTime.at(NOON), WORDS, opened, null, null, null, "園長", NOON);
        var search = new Search(List.of(), List.of(), List.of(), new Recovery(List.of(recipient), List.of(done)), null);

        assertThat(codes(new BackUnseen(SearchKind.RECOVERY, List.of(), List.of(search))))
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void withoutARecipientOrWhereNothingWentAwayThereIsNothingToSayIt() {
        assertThat(codes(new BackUnseen(SearchKind.RECOVERY, List.of(), List.of(search()))))
                .containsExactly("quick-no-recipient");
        assertThat(codes(new BackUnseen(SearchKind.NONE, List.of(), List.of(search()))))
                .containsExactly("quick-nothing-lost");
    }

    private static List<String> codes(BackUnseen back) {
        return back.missing().stream().map(OpenWork::code).toList();
    }

    /** A search whose rounds each found the lost thing, which may have been seen as they say. */
    private static Search search(YesNoUnknown... seen) {
        return new Search(
                List.of(),
                Stream.of(seen).map(BackUnseenTest::found).toList(),
                List.of(),
                new Recovery(List.of(), List.of()),
                null);
    }

    private static SearchRound found(YesNoUnknown seen) {
        return new SearchRound(
                1,
                ToldTime.at(NOON),
                List.of(),
                null,
                WORDS,
                WORDS,
                SearchResult.FOUND,
                null,
                null,
                List.of(),
                ToldTime.at(NOON),
                WORDS,
                WORDS,
                seen,
                YesNoUnknown.NO,
                WORDS,
                false,
                null,
                "保育士",
                NOON);
    }

    private static Medium lost(int number) {
        return medium(number, (MediumFind) null);
    }

    private static Medium medium(int number, YesNoUnknown seen, YesNoUnknown used) {
        return medium(
                number,
                new MediumFind(1, false, ToldTime.at(NOON), WORDS, WORDS, seen, used, WORDS, null, null, WORDS, NOON));
    }

    private static Medium medium(int number, MediumFind find) {
        return new Medium(
                number,
                1,
                MediumKind.SD_CARD,
                WORDS,
                1,
                "枚",
                null,
                null,
                false,
                Safeguards.NOT_ASKED,
                null,
                null,
                List.of(),
                find,
                find == null ? 0 : 1,
                WORDS,
                NOON);
    }
}
