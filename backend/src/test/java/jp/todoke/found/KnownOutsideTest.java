package jp.todoke.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was told of the loss is told of the find, or that it was none, and nobody else. */
class KnownOutsideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    false | false | false | false | false |
                    true  | false | false | false | false | TELL_PERSONS
                    false | true  | false | false | false | ADD_TO_PUBLICATION
                    false | false | true  | false | false |
                    false | false | true  | true  | false | ADD_TO_FINAL_REPORT
                    false | false | false | false | true  | ADD_TO_COUNCIL_REPORT
                    true  | false | true  | true  | false | TELL_PERSONS ADD_TO_FINAL_REPORT
                    true  | true  | true  | true  | true  | TELL_PERSONS ADD_TO_PUBLICATION ADD_TO_FINAL_REPORT ADD_TO_COUNCIL_REPORT
                    """)
    void whatAFindMakesNecessary(
            boolean persons, boolean published, boolean filed, boolean finalReport, boolean council, String expected) {
        assertThat(new KnownOutside(persons, published, filed, finalReport, council).work())
                .containsExactlyElementsOf(words(expected, FindWorkKind::valueOf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    false | false | false | false | false |
                    true  | false | false | false | false | PERSONS
                    false | true  | false | false | false | PUBLIC
                    false | false | true  | false | false | COMMISSION
                    false | false | false | false | true  | COUNCIL
                    true  | true  | true  | true  | true  | PERSONS PUBLIC COMMISSION COUNCIL
                    """)
    void whoIsToldThatNothingLeaked(
            boolean persons, boolean published, boolean filed, boolean finalReport, boolean council, String expected) {
        assertThat(new KnownOutside(persons, published, filed, finalReport, council).corrections())
                .containsExactlyElementsOf(words(expected, ToldTo::valueOf));
    }

    private static <T> List<T> words(String expected, Function<String, T> word) {
        return Arrays.stream((expected == null ? "" : expected).split(" "))
                .filter(each -> !each.isEmpty())
                .map(word)
                .toList();
    }
}
