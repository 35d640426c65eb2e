package jp.todoke.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.todoke.incident.extent.Malice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFactsTest {

    @ParameterizedTest
    @CsvSource({
        "46, 46,   NO,      NO,      false, false, ",
        "46, 47,   NO,      NO,      false, false, PERSONS",
        "46, 45,   NO,      NO,      false, false, ",
        "  , 3,    NO,      NO,      false, false, PERSONS",
        "46,   ,   NO,      NO,      false, false, ",
        "46, 46,   NO,      YES,     false, false, MALICE",
        "46, 46,   UNKNOWN, YES,     false, false, MALICE",
        "46, 46,   YES,     YES,     false, false, ",
        "46, 46,   YES,     NO,      false, false, ",
        "46, 46,   NO,      UNKNOWN, false, false, ",
        "46, 46,   NO,      NO,      false, true,  DUTY",
        "46, 46,   NO,      NO,      true,  true,  ",
        "46, 46,   NO,      NO,      true,  false, ",
        "46, 1200, NO,      YES,     false, true,  PERSONS MALICE DUTY"
    })
    void onlyWhatSpeaksForPublishingAndDidNotThenIsSaid(
            Integer personsThen,
            Integer personsNow,
            Malice maliceThen,
            Malice maliceNow,
            boolean dutyThen,
            boolean dutyNow,
            String facts) {
        var then = new KnownFacts(personsThen, maliceThen, dutyThen);

        assertThat(new KnownFacts(personsNow, maliceNow, dutyNow)
                        .since(then).stream().map(newly -> newly.fact().name()).collect(Collectors.joining(" ")))
                .isEqualTo(facts == null ? "" : facts);
    }
}
