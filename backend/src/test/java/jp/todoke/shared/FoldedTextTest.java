package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋 恵子, 高橋 恵子",
        "宮﨑, 宮崎",
        "齋藤, 斎藤",
        "齊藤, 斎藤",
        "斉藤, 斎藤",
        "渡邊, 渡辺",
        "渡邉, 渡辺",
        "金澤, 金沢",
        "廣瀨, 広瀬",
        "濵田, 浜田",
        "濱田, 浜田",
        "國分, 国分",
        "眞鍋, 真鍋",
        "德永, 徳永",
        "𠮷田, 吉田",
        "𣘺本, 橋本",
        "ＵＳＢメモリ, usbメモリ",
        "ﾔﾏﾀﾞ, ヤマダ",
        "㈱けやき, (株)けやき",
        "葛\uDB40\uDD00城, 葛城",
        "山\u200B口, 山口"
    })
    void aNameHasOneForm(String typed, String folded) {
        assertThat(FoldedText.fold(typed)).isEqualTo(folded);
        assertThat(FoldedText.fold(folded)).isEqualTo(folded);
    }

    @Test
    void everyLetterAloneIsFoldedAsUnicodeSays() {
        for (var letter = 1; letter < 0x20000; letter++) {
            var type = Character.getType(letter);
            if (type != Character.SURROGATE && type != Character.FORMAT && (letter < 0xFE00 || letter > 0xFE0F)) {
                var folded = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .map(KanjiVariants::fold)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                assertThat(FoldedText.fold(Character.toString(letter)))
                        .as(Integer.toHexString(letter))
                        .isEqualTo(folded);
            }
        }
    }

    @Test
    void everyFoldedCharacterKnowsWhereItWasTyped() {
        var text = FoldedText.of("㈱𠮷\uDB40\uDD00田 ﾔﾏﾀﾞです");

        assertThat(text.folded()).isEqualTo("(株)吉田 ヤマダです");
        assertThat(text.typed(3, 5)).isEqualTo("𠮷\uDB40\uDD00田");
        assertThat(text.typed(6, 9)).isEqualTo("ﾔﾏﾀﾞ");
    }

    @Test
    void thePiecesOfAnyTextMakeTheText() {
        var random = new Random(20261120);
        var letters = Stream.of(
                        "髙", "𠮷", "\uDB40\uDD00", "ｶ", "ﾞ", "㈱", "Ａ", "が", "か\u3099", "\u200B", " ", "😀", "㌔", "ﬃ")
                .toList();
        for (int n = 0; n < 2000; n++) {
            var typed = random.ints(random.nextInt(12), 0, letters.size())
                    .mapToObj(letters::get)
                    .collect(Collectors.joining());
            var text = FoldedText.of(typed);
            int length = text.folded().length();

            assertThat(text.typed(0, length)).isEqualTo(typed);
            assertThat(IntStream.range(0, length)
                            .mapToObj(at -> text.typed(at, at + 1))
                            .collect(Collectors.joining()))
                    .isEqualTo(length == 0 ? "" : typed);
            assertThat(FoldedText.fold(text.folded())).isEqualTo(text.folded());
        }
    }
}
