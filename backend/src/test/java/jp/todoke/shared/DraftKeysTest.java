package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftKeysTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"my-key", "himitsu no kagi de aru!", "AAAA", "秘密の鍵", "00000000000000000000000000000000"})
    void whatIsNoKeyIsRefusedWithWhatAKeyIsAndNotRepeated(String given) {
        assertThatThrownBy(() -> new DraftKeys(given, data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TODOKE_DRAFT_SECRET")
                .hasMessageContaining("32 random bytes in base64")
                .hasMessageNotContaining(given);
    }

    @Test
    void aKeyGivenIsUsedAndOneMadeIsKeptWhereNobodyElseReads() throws Exception {
        var given = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(new DraftKeys(given, data).local(1))
                .isEqualTo(new DraftKeys(" " + given + "\n", data).local(1))
                .hasSize(32);

        var made = new DraftKeys("", data.resolve("new"));
        assertThat(new DraftKeys("", data.resolve("new")).local(1)).isEqualTo(made.local(1));
        Files.write(data.resolve("new/draft.key"), new byte[31]);
        assertThatThrownBy(() -> new DraftKeys("", data.resolve("new"))).hasMessageContaining("damaged");
    }
}
