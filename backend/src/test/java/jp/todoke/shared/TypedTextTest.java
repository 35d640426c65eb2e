package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of what comes from keyboards, pastes and files, and what of it is kept. */
class TypedTextTest {

    static Stream<String> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/text/typed.csv")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatNobodySeesIsDroppedAndWhatCannotBeReadElsewhereIsRefused(String line) {
        var columns = line.split("\\|", -1);
        var typed = text(columns[1]);

        if (columns[2].endsWith("-character") || columns[2].endsWith("-characters")) {
            assertThat(TypedText.fault(TypedText.seen(typed)).orElseThrow().code())
                    .isEqualTo(columns[2]);
        } else {
            assertThat(TypedText.seen(typed)).isEqualTo(text(columns[2]));
            assertThat(TypedText.fault(TypedText.seen(typed))).isEmpty();
            assertThat(TypedText.seen(TypedText.seen(typed))).isEqualTo(text(columns[2]));
        }
    }

    @Test
    void everyCharacterThatJavaKnowsAsOneIsKeptUnlessItIsAMarkThatNobodySees() {
        var lost = IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(character -> switch (Character.getType(character)) {
                    case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.FORMAT -> false;
                    default -> true;
                })
                .mapToObj(character -> "字" + Character.toString(character))
                .filter(text -> !TypedText.seen(text).equals(text)
                        || TypedText.fault(text).isPresent());

        assertThat(lost).isEmpty();
    }

    @Test
    void theFaultNamesItsPlaceAndWhatStandsAroundIt() {
        assertThat(TypedText.fault("園長の\uE000藤さんが届けた"))
                .contains(new TypedText.Fault("private-character", 4, "園長の〓藤さん"));
        assertThat(TypedText.fault("𠮷\u0007")).contains(new TypedText.Fault("control-characters", 2, "𠮷〓"));
    }

    @Test
    void ofANameOfAFileNobodyIsAskedSoItIsMadeReadable() {
        assertThat(TypedText.readable("\uFEFF\uE000藤\u0000.pdf")).isEqualTo("〓藤.pdf");
    }

    private static String text(String codePoints) {
        var text = new StringBuilder();
        Arrays.stream(codePoints.split(" "))
                .filter(code -> !code.isEmpty())
                .forEach(code -> text.appendCodePoint(Integer.parseInt(code, 16)));
        return text.toString();
    }
}
