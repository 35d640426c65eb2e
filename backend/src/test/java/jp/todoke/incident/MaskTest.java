package jp.todoke.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    private final Mask mask = Mask.of(List.of(person("山田 花子", "保育士", "Ａ"), person("鈴木 桃子", "保育士", "Ｂ"), person("林 学", "用務員", "Ａ")));

    @ParameterizedTest
    @CsvSource({
            "山田 花子が気付いた, 保育士Ａが気付いた", "山田花子さんが気付いた, 保育士Ａが気付いた", "山田　花子が, 保育士Ａが",
            "保育士の山田花子が, 保育士Ａが", "山田先生と鈴木先生, 保育士Ａと保育士Ｂ", "鈴木が見た, 保育士Ｂが見た",
            "保育士鈴木が見た, 保育士Ｂが見た", "林さんが鍵を閉めた, 用務員Ａが鍵を閉めた"})
    void whoeverIsNamedIsMaskedHoweverWritten(String typed, String written) {
        assertThat(mask.apply(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"山田町の公園, 山田町の公園", "林の中を捜した, 林の中を捜した", "田中先生が, 田中先生が", "園長が報告した, 園長が報告した"})
    void placesThingsAndStrangersStayAsTheyAre(String typed, String written) {
        assertThat(mask.apply(typed)).isEqualTo(written);
    }

    @Test
    void lettersGoOnAfterTheAlphabet() {
        assertThat(List.of(Letters.of(0), Letters.of(25), Letters.of(26))).containsExactly("Ａ", "Ｚ", "ＡＡ");
    }

    private static Participant person(String name, String kind, String letter) {
        return new Participant(1, name, kind, letter, "F001", Instant.EPOCH);
    }
}
