package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static final String CASE =
            SearchText.of(Stream.of("2026-0042", "令和8年度第42号", "けやき支援センター ＵＳＢメモリの紛失", "髙橋　恵子が㈱みどりへＳＤカードを渡した。"));

    @ParameterizedTest
    @CsvSource({
        "USB",
        "usb",
        "ＵＳＢ",
        "SDカード",
        "ｓｄｶｰﾄﾞ",
        "sdかーど",
        "(株)",
        "（株）みどり",
        "㈱",
        "高橋",
        "髙橋恵子",
        "高橋 恵子",
        "恵子　ＵＳＢ",
        "2026-0042",
        "２０２６－００４２",
        "２０２６ー００４２",
        "2026‐0042",
        "42",
        "４２",
        "令和8年度第42号",
        "令和８年度第４２号",
        "第42号",
        "けやき 紛失"
    })
    void bothSidesAreWrittenOneWay(String typed) {
        assertThat(SearchText.words(typed)).isNotEmpty().allSatisfy(word -> assertThat(CASE)
                .contains(word));
        assertThat(SearchText.found(typed, CASE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"第2号", "高橋 山口", "号けやき", "株式会社"})
    void everyWordMustBeThereAndNoneIsFoundAcrossABorder(String typed) {
        assertThat(SearchText.words(typed).stream().allMatch(CASE::contains)).isFalse();
    }
}
