package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "22, 46, false, 22名～46名",
        "12, 12, false, 12名",
        "100, 100, true, 約100名",
        "1200, , false, '1,200名以上'",
        ", 46, false, 46名以下",
        ", , false, 分からない"
    })
    void aRangeIsWrittenAsTheOfficeWritesIt(Integer min, Integer max, boolean approx, String words) {
        assertThat(OfficialNumbers.range(min, max, approx, "名")).isEqualTo(words);
    }

    @Test
    void theServersCountryDoesNotChangeHowANumberIsWritten() {
        var server = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(OfficialNumbers.of(1200, "名")).isEqualTo("1,200名");
        } finally {
            Locale.setDefault(server);
        }
    }
}
