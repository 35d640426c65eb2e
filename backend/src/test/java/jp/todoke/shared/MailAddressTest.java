package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    private static final String LABEL = "a".repeat(63);

    @ParameterizedTest
    @CsvSource({
        "ｈａｎａｋｏ@midorino.example, hanako@midorino.example",
        "ｈａｎａｋｏ＠ｍｉｄｏｒｉｎｏ．ｅｘａｍｐｌｅ, hanako@midorino.example",
        "'　hanako@midorino.example ', hanako@midorino.example",
        "Hanako.Yamada+todoke@Midorino.example, Hanako.Yamada+todoke@Midorino.example",
    })
    void fullWidthLettersBecomeTheAsciiThatWasMeantAndNothingElseIsChanged(String typed, String kept) {
        assertThat(MailAddress.folded(typed)).hasValue(kept);
        assertThat(MailAddress.isOne(kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "todoke@localhost",
                "o'hara@city.midorino.lg.jp",
                "a@b",
                "1_2-3@x-y.example",
                "#!$%&*/=?^`{|}~@midorino.example"
            })
    void whatMailServersTakeIsAnAddress(String address) {
        assertThat(new MailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田@midorino.example",
                "hanako@みどり野.example",
                "hanako@mídorino.example",
                "hanako",
                "@midorino.example",
                "hanako@",
                "a@b@c.example",
                "hanako@@midorino.example",
                "花子 <hanako@midorino.example>",
                "hanako@midorino.example, taro@midorino.example",
                "hanako @midorino.example",
                ".hanako@midorino.example",
                "hanako.@midorino.example",
                "ha..nako@midorino.example",
                "hanako@.midorino.example",
                "hanako@midorino..example",
                "hanako@midorino.example.",
                "hanako@-midorino.example",
                "hanako@midorino-.example",
                "hanako@[192.0.2.1]",
                "hanako@mid_orino.example",
                "hanako@midorino.example\r\nBcc: taro@midorino.example",
                "hanako\n@midorino.example",
                "hanako@midorino.example\n",
                "ha\u0000nako@midorino.example",
                "hanako@midorino.example> SIZE=1",
                "hanako\u200b@midorino.example",
                "(hanako)@midorino.example",
                "\"ha nako\"@midorino.example",
            })
    void whatWouldGoElsewhereOrNowhereIsNone(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
        assertThatThrownBy(() -> new MailAddress(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("midorino");
    }

    @Test
    void theLengthsOfTheStandardAreKept() {
        assertThat(MailAddress.isOne("a".repeat(64) + "@midorino.example")).isTrue();
        assertThat(MailAddress.isOne("a".repeat(65) + "@midorino.example")).isFalse();
        assertThat(MailAddress.isOne("a@" + LABEL + ".example")).isTrue();
        assertThat(MailAddress.isOne("a@" + LABEL + "a.example")).isFalse();
        var longest = "a".repeat(62) + "@" + String.join(".", LABEL, LABEL, LABEL.substring(1) + "a");
        assertThat(longest).hasSize(254);
        assertThat(MailAddress.isOne(longest)).isTrue();
        assertThat(MailAddress.isOne("a" + longest)).isFalse();
    }

    @Test
    void whateverIsTakenTheMailLibraryReadsAsTheVerySame() throws Exception {
        var letters = "ab1@@..-_+'\"<>(),;:\\[] 山é\r\n%ａ＠";
        var random = new Random(20270401);
        var taken = 0;
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int length = 3 + random.nextInt(6); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (MailAddress.isOne(text.toString())) {
                taken++;
                var read = InternetAddress.parse(text.toString(), true);
                assertThat(read).hasSize(1);
                assertThat(read[0].getAddress()).isEqualTo(text.toString()).matches("\\p{ASCII}+");
            }
        }
        assertThat(taken).isGreaterThan(50);
    }

    @Test
    void aLongLineOfLettersIsJudgedAtOnce() {
        assertThat(MailAddress.isOne("a.".repeat(120) + "@")).isFalse();
        assertThat(MailAddress.isOne("a".repeat(1_000_000) + "@b")).isFalse();
    }
}
