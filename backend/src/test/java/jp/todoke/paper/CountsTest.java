package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource({"22, 46, false, 22名～46名", "12, 12, false, 12名", "100, 100, true, 約100名", "1200, , false, '1,200名以上'",
            ", 46, false, 46名以下", ", , false, 不明"})
    void aRangeIsWrittenAsTheOfficeWritesIt(Integer min, Integer max, boolean approx, String words) {
        assertThat(Counts.range(min, max, approx, "名")).isEqualTo(words);
    }
}
