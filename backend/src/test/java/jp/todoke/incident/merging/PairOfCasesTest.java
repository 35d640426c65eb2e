package jp.todoke.incident.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which two cases may become one. */
class PairOfCasesTest {

    private static final List<String> NOTHING = List.of();

    static Stream<Arguments> pairs() {
        var here = running("2026-0001", NOTHING);
        var there = running("2026-0002", NOTHING);
        return Stream.of(
                Arguments.of(here, there, null),
                Arguments.of(running("2026-0001", List.of("assessment", "authority")), there, null),
                Arguments.of(here, here, "merging-self"),
                Arguments.of(here, new CaseToMerge(there.number(), true, false, true, NOTHING), "merging-party"),
                Arguments.of(new CaseToMerge(here.number(), true, false, true, NOTHING), there, "merging-party"),
                Arguments.of(
                        here, new CaseToMerge(there.number(), false, false, false, NOTHING), "merging-not-running"),
                Arguments.of(here, new CaseToMerge(there.number(), true, true, false, NOTHING), "merging-confidential"),
                Arguments.of(new CaseToMerge(here.number(), true, true, false, NOTHING), there, "merging-confidential"),
                Arguments.of(
                        new CaseToMerge(here.number(), true, true, false, NOTHING),
                        new CaseToMerge(there.number(), true, true, false, NOTHING),
                        null),
                Arguments.of(here, running("2026-0002", List.of("assessment", "authority")), "merging-judged"),
                Arguments.of(here, running("2026-0002", List.of("authority")), "merging-filed"),
                Arguments.of(here, running("2026-0002", List.of("addressees")), "merging-addressee-told"),
                Arguments.of(here, running("2026-0002", List.of("notification")), "merging-told"),
                Arguments.of(here, running("2026-0002", List.of("publication")), "merging-published"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatStandsInTheWayIsSaidInOneSentence(CaseToMerge into, CaseToMerge absorbed, @Nullable String code) {
        var hindrance = new PairOfCases(into, absorbed).hindrance();

        assertThat(hindrance.orElse(null)).isEqualTo(code);
    }

    @Test
    void twoCasesThatBothReachedBeyondTheOfficeAreLinkedInstead() {
        var told = running("2026-0001", List.of("notification"));
        var judged = running("2026-0002", List.of("assessment"));

        assertThat(new PairOfCases(told, judged).hindrance()).contains("merging-both-beyond");
        assertThat(new PairOfCases(judged, told).hindrance()).contains("merging-both-beyond");
    }

    private static CaseToMerge running(String number, List<String> beyond) {
        return new CaseToMerge(new IncidentId(number), true, false, false, beyond);
    }
}
