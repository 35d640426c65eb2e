package jp.todoke.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.search.Recovery.RecipientWritten;
import jp.todoke.search.SearchView.EarlierSearch;
import jp.todoke.search.SearchView.RecoveryActView;
import jp.todoke.search.SearchView.SearchEnd;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final ActedBy CHIEF = new ActedBy(7, new CaseText("田中 誠"), "保育課長");
    private static final Recovery NO_RECOVERY = new Recovery(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "GOING_ON,     RECORD,  ",
        "GOING_ON,     PROPOSE, ",
        "GOING_ON,     AGREE,   search-going-on",
        "GOING_ON,     DECIDE,  search-going-on",
        "END_PROPOSED, RECORD,  search-end-proposed",
        "END_PROPOSED, PROPOSE, search-end-proposed",
        "END_PROPOSED, AGREE,   ",
        "END_PROPOSED, DECIDE,  search-end-proposed",
        "END_AGREED,   RECORD,  search-end-agreed",
        "END_AGREED,   PROPOSE, search-end-agreed",
        "END_AGREED,   AGREE,   search-end-agreed",
        "END_AGREED,   DECIDE,  ",
        "ENDED,        RECORD,  search-ended",
        "ENDED,        PROPOSE, search-ended",
        "ENDED,        AGREE,   search-ended",
        "ENDED,        DECIDE,  search-ended",
        "NOT_NEEDED,   RECORD,  search-not-needed",
        "NOT_NEEDED,   PROPOSE, search-not-needed",
        "NOT_NEEDED,   AGREE,   search-not-needed",
        "NOT_NEEDED,   DECIDE,  search-not-needed"
    })
    void whereItStandsSaysWhatMayBeDone(SearchStatus status, Act act, String refusal) {
        for (var search : List.of(at(status, List.of()), at(status, List.of(SearchEndAct.RETURNED)))) {
            assertThat(search.status()).isEqualTo(status);
            if (refusal == null) {
                assertThat(done(search, act)).isNotNull();
            } else {
                assertThatThrownBy(() -> done(search, act))
                        .isInstanceOfSatisfying(SearchRefusal.class, refused -> assertThat(refused.code())
                                .isEqualTo(refusal));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true,                               GOING_ON",
        "true false,                         END_PROPOSED",
        "true false AGREED,                  END_AGREED",
        "false AGREED RETURNED,              GOING_ON",
        "false AGREED RETURNED true false,   END_PROPOSED",
        "false AGREED RETURNED PROPOSED,     END_PROPOSED",
        "PROPOSED AGREED,                    END_AGREED",
        "PROPOSED AGREED RETURNED PROPOSED AGREED CONFIRMED, ENDED",
        "true false EARLY,                   NOT_NEEDED",
        "false AGREED CONFIRMED EARLY,       ENDED"
    })
    void whereItStandsFollowsFromWhatWasRecorded(String facts, SearchStatus status) {
        assertThat(of(facts).status()).isEqualTo(status);
    }

    @Test
    void everyFactMakesAnOpenFormStale() {
        var recipient = new RecipientWritten(1, 1, false, new CaseText("緑野商店"), RecipientMeans.EMAIL, null, null);
        var facts = of("true false AGREED");

        assertThat(facts.version()).isEqualTo(3);
        assertThat(new Search(
                                List.of(),
                                facts.rounds(),
                                facts.ends(),
                                new Recovery(List.of(recipient), List.of(act(RecoveryAct.CONTACTED, 1))),
                                null)
                        .version())
                .isEqualTo(5);
        assertThat(of("true false AGREED EARLY").version()).isEqualTo(4);
    }

    @Test
    void whereTheUnitSearchesAgainTheSearchBeginsAnewAndNoOldFormFitsIt() {
        var before = of("true false AGREED CONFIRMED");
        var again = new Search(
                List.of(new EarlierSearch(NOON, before.rounds(), before.ends())),
                List.of(),
                List.of(),
                NO_RECOVERY,
                null);

        assertThat(before.status()).isEqualTo(SearchStatus.ENDED);
        assertThat(again.status()).isEqualTo(SearchStatus.GOING_ON);
        assertThat(again.version()).isEqualTo(before.version());
    }

    @Test
    void aRecoveryEndsWithoutAReasonOnlyWhenEveryRecipientIsSettled() {
        assertThat(refusalOf(NO_RECOVERY)).containsExactly("recovery-no-recipient");
        assertThat(refusalOf(recovery(RecoveryAct.CONTACTED))).containsExactly("recovery-unsettled");
        assertThat(new Search(List.of(), List.of(), List.of(), recovery(RecoveryAct.DELETED), null).propose(end(null)))
                .isEqualTo(SearchEndAct.PROPOSED);
        assertThat(new Search(List.of(), List.of(), List.of(), recovery(RecoveryAct.REFUSED), null)
                        .propose(end("応じないため")))
                .isEqualTo(SearchEndAct.PROPOSED);
    }

    private enum Act {
        RECORD,
        PROPOSE,
        AGREE,
        DECIDE
    }

    private static Object done(Search search, Act act) {
        return switch (act) {
            case RECORD -> search.goingOn();
            case PROPOSE -> search.propose(end("全て捜した"));
            case AGREE -> search.agree();
            case DECIDE -> search.decide(false);
        };
    }

    /** A search that stands there, after one that was sent back where {@code before} says so. */
    private static Search at(SearchStatus status, List<SearchEndAct> before) {
        var earlier = before.isEmpty() ? "true " : "true false AGREED RETURNED ";
        return of(earlier
                + switch (status) {
                    case GOING_ON -> "true";
                    case END_PROPOSED -> "false";
                    case END_AGREED -> "false AGREED";
                    case ENDED -> "false AGREED CONFIRMED";
                    case NOT_NEEDED -> "true EARLY";
                });
    }

    /** Rounds (whether the search goes on after them) and what was said to the end, in their order. */
    private static Search of(String facts) {
        var rounds = new ArrayList<SearchRound>();
        var ends = new ArrayList<SearchEnd>();
        EarlyEnd early = null;
        for (var fact : facts.split(" ")) {
            if (fact.equals("EARLY")) {
                early = new EarlyEnd(new CaseText("見つかった"), CHIEF, CHIEF, NOON);
            } else if (fact.equals("true") || fact.equals("false")) {
                rounds.add(round(Boolean.parseBoolean(fact)));
            } else {
                ends.add(new SearchEnd(SearchEndAct.valueOf(fact), NOON, null, null, "園長", NOON));
            }
        }
        return new Search(List.of(), rounds, ends, NO_RECOVERY, early);
    }

    private static List<String> refusalOf(Recovery recovery) {
        try {
            new Search(List.of(), List.of(), List.of(), recovery, null).propose(end(null));
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream().map(Violation::code).toList();
        }
    }

    private static Recovery recovery(RecoveryAct last) {
        return new Recovery(
                List.of(new RecipientWritten(1, 1, false, new CaseText("緑野商店"), RecipientMeans.EMAIL, 2, null)),
                List.of(act(last, 1)));
    }

    private static RecoveryActView act(RecoveryAct act, int recipient) {
        return new RecoveryActView(
                1,
                List.of(recipient),
                act,
                ToldTime.at(NOON),
                new CaseText("副園長"),
                null,
                null,
                null,
                null,
                "副園長",
                NOON);
    }

    private static SearchEndEntry end(String reason) {
        return new SearchEndEntry(0, NOON, false, reason, null);
    }

    private static SearchRound round(boolean goesOn) {
        return new SearchRound(
                1,
                ToldTime.openFrom(NOON),
                List.of(),
                null,
                new CaseText("園長"),
                new CaseText("書庫を捜した"),
                goesOn ? SearchResult.GO_ON : SearchResult.END_PROPOSED,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                goesOn,
                null,
                "園長",
                NOON);
    }
}
