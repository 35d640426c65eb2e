package jp.todoke.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedPasswordsTest {

    private static final List<String> AROUND =
            List.of("yamada-h", "yamada", "山田 花子", "みどり野市", "みどり野", "みどり野市立わかば保育園", "わかば保育園", "midorino");

    private final GuessedPasswords guessed = new GuessedPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password2026!",
                "ＰＡＳＳＷＯＲＤ１２３４",
                "P@ssw0rd1234",
                "pass word 123",
                "aaaaaaaaaaaa",
                "121212121212",
                "abcabcabcabc",
                "123456789012",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "letmeinletmein",
                "Welcome2Todoke",
                "todoke-todoke",
                "admin-admin-1",
                "2026/11/29 1",
                "midorino2026!",
                "Midorino-City1",
                "yamada-h-2026",
                "山田花子山田花子山田花子",
                "みどり野市わかば保育園12",
                "みどり野市立わかば保育園2026",
                "パスワードパスワード12",
                "ﾊﾟｽﾜｰﾄﾞ123456",
                "さくらさくらさくらさくら",
                "平成29年11月29日",
                "iloveyou1234"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(guessed.contains(password, AROUND)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chosen by the person",
                "given-by-the-administrator",
                "correct horse battery",
                "kR7#vq29Lm!x",
                "夕焼けに三毛猫が鳴いた日",
                "saba-miso no tsukurikata",
                "password of a grey heron",
                "みどり野市の川で釣れた鮎"
            })
    void aSentenceOfOnesOwnIsKept(String password) {
        assertThat(guessed.contains(password, AROUND)).isFalse();
    }
}
