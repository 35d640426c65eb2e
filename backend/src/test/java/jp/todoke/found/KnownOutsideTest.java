package jp.todoke.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was told of the loss is told of the find, and nobody else. */
class KnownOutsideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    false | false | false | false |
                    true  | false | false | false | TELL_PERSONS
                    false | true  | false | false | ADD_TO_PUBLICATION
                    false | false | true  | false | ADD_TO_FINAL_REPORT
                    false | false | false | true  | ADD_TO_COUNCIL_REPORT
                    true  | false | true  | false | TELL_PERSONS ADD_TO_FINAL_REPORT
                    true  | true  | true  | true  | TELL_PERSONS ADD_TO_PUBLICATION ADD_TO_FINAL_REPORT ADD_TO_COUNCIL_REPORT
                    """)
    void whatAFindMakesNecessary(
            boolean persons, boolean published, boolean finalReport, boolean council, String expected) {
        var work = Arrays.stream((expected == null ? "" : expected).split(" "))
                .filter(word -> !word.isEmpty())
                .map(FindWorkKind::valueOf)
                .toList();

        assertThat(new KnownOutside(persons, published, finalReport, council).work())
                .containsExactlyElementsOf(work);
    }
}
