package jp.todoke.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.precedent.ToldInOtherWords.Pair;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Repeats in other words among many cases. {@code -Dtodoke.precedents=2000} asks among so many and logs the shares that
 * stand in docs/proofs.md.
 */
class LikeCasesTest {

    private static final int CASES = Integer.getInteger("todoke.precedents", 200);
    private static final int REPEATS = CASES / 10;

    private static final ToldCase LOST_CARD =
            told("2012-0001", IncidentKind.LOSS, MediumKind.SD_CARD, "市立こぐま保育園", "遠足で写真を撮ったカードを紛失した。");
    private static final ToldCase WRONG_LETTER =
            told("2012-0002", IncidentKind.MISDELIVERED_POST, MediumKind.PAPER, "税務課", "納税通知書を別の世帯に郵送した。");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRepeatFindsItsTwinBeforeHalfOfTheCases(boolean everyPhraseAnother) {
        var generator = new ToldInOtherWords(20121225, everyPhraseAnother);
        var cases = new ArrayList<>(generator.cases(CASES - REPEATS));
        var pairs = new ArrayList<Pair>();
        for (int number = 0; number < REPEATS; number++) {
            var pair = generator.pair();
            pairs.add(pair);
            cases.add(pair.first());
            cases.add(pair.again());
        }
        var kept = new LikeCases();
        kept.keep(cases, Set.of());

        var ranks = ranks(kept, pairs, again -> again);

        assertThat(ranks).allSatisfy(rank -> assertThat(rank).isBetween(0, cases.size() / 2));
        var how = everyPhraseAnother ? "every phrase another, " : "phrases by chance, ";
        say(how + "told with its cause", ranks);
        say(how + "before the cause is known", ranks(kept, pairs, ToldInOtherWords::beforeTheCauseIsKnown));
        say(how + "by kind, medium and place alone", ranks(kept, pairs, LikeCasesTest::withoutWords));
    }

    /** At which place the twin of each repeat stands, the first is 0. */
    private static List<Integer> ranks(LikeCases kept, List<Pair> pairs, UnaryOperator<ToldCase> asked) {
        return pairs.stream()
                .map(pair -> kept.mostLike(asked.apply(pair.again()), Set.of(), CASES + REPEATS)
                        .indexOf(pair.first().number()))
                .toList();
    }

    private static ToldCase withoutWords(ToldCase told) {
        return new ToldCase(told.number(), told.kind(), told.medium(), told.unit(), "");
    }

    private static void say(String how, List<Integer> ranks) {
        LoggerFactory.getLogger(LikeCasesTest.class)
                .warn(
                        "{} repeats among {} cases, {}: {} found first, {} among the first five, {} among the first twenty",
                        ranks.size(),
                        CASES + REPEATS,
                        how,
                        count(ranks, 1),
                        count(ranks, 5),
                        count(ranks, 20));
    }

    private static long count(List<Integer> ranks, int first) {
        return ranks.stream().filter(rank -> rank >= 0 && rank < first).count();
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndNeverMoreThanAsked() {
        var cases = new ToldInOtherWords(7, false).cases(100);
        var one = new LikeCases();
        one.keep(cases, Set.of());
        var other = new LikeCases();
        other.keep(cases, Set.of());

        for (var asked : cases) {
            var found = one.mostLike(asked, Set.of(), 5);
            assertThat(found).hasSizeLessThanOrEqualTo(5).doesNotContain(asked.number());
            assertThat(other.mostLike(asked, Set.of(), 5)).isEqualTo(found);
        }
    }

    @Test
    void aCaseThatIsHiddenIsNotFound() {
        var kept = new LikeCases();
        kept.keep(List.of(LOST_CARD, WRONG_LETTER), Set.of());
        var asked = again("2012-0003", LOST_CARD);

        assertThat(kept.mostLike(asked, Set.of(), 5)).containsExactly(LOST_CARD.number());
        assertThat(kept.mostLike(asked, Set.of(LOST_CARD.number()), 5)).isEmpty();
    }

    @Test
    void whatWasReadAnewStandsInThePlaceOfTheOldAndWhatIsGoneIsForgotten() {
        var kept = new LikeCases();
        kept.keep(List.of(LOST_CARD, WRONG_LETTER), Set.of());
        kept.keep(List.of(again(LOST_CARD.number().value(), WRONG_LETTER)), Set.of());

        assertThat(kept.mostLike(again("2012-0003", LOST_CARD), Set.of(), 5)).isEmpty();
        assertThat(kept.mostLike(again("2012-0003", WRONG_LETTER), Set.of(), 5))
                .containsExactly(WRONG_LETTER.number(), LOST_CARD.number());
        kept.keep(List.of(), Set.of(WRONG_LETTER.number()));
        assertThat(kept.mostLike(again("2012-0003", WRONG_LETTER), Set.of(), 5)).containsExactly(LOST_CARD.number());
    }

    @Test
    void wordsAloneMakeNoPrecedentUnlessNothingElseIsKnown() {
        var kept = new LikeCases();
        kept.keep(List.of(LOST_CARD), Set.of());

        assertThat(kept.mostLike(
                        told("2012-0003", IncidentKind.THEFT, MediumKind.PC, LOST_CARD.unit(), LOST_CARD.text()),
                        Set.of(),
                        5))
                .isEmpty();
        assertThat(kept.mostLike(
                        told("2012-0003", IncidentKind.UNKNOWN, MediumKind.UNKNOWN, "市民課", LOST_CARD.text()),
                        Set.of(),
                        5))
                .containsExactly(LOST_CARD.number());
    }

    @Test
    void namesAndNumbersAreNoThingsOrActs() {
        assertThat(CaseVocabulary.thingsAndActs("山田太郎先生が名古屋市で写真５０枚を紛失し、田中さんが捜索した。"))
                .contains("写真", "紛失", "捜索")
                .doesNotContain("山田", "太郎", "名古屋", "田中", "50");
    }

    @Test
    void theEndOfItsNameSaysWhatKindOfPlaceAUnitIs() {
        assertThat(List.of("みどり野市立わかば保育園", "みどり野市立北小学校", "さくら児童館", "保育課"))
                .map(CaseVocabulary::place)
                .containsExactly("保育園", "小学校", "児童館", "保育課");
    }

    private static ToldCase told(String number, IncidentKind kind, MediumKind medium, String unit, String text) {
        return new ToldCase(new IncidentId(number), kind, medium, unit, text);
    }

    private static ToldCase again(String number, ToldCase like) {
        return told(number, like.kind(), like.medium(), like.unit(), like.text());
    }
}
