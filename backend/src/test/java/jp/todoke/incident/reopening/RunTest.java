package jp.todoke.incident.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    @Test
    void whatNoReopeningAskedForHasItsFirstRoundAlone() {
        assertThat(Run.of(List.of())).containsExactly(new Run(null, null));
    }

    @Test
    void eachReopeningEndsOneRoundAndBeginsTheNext() {
        var runs = Run.of(List.of(new Run.Begun(4, MAY), new Run.Begun(9, JULY)));

        assertThat(runs).containsExactly(new Run(null, MAY), new Run(4L, JULY), new Run(9L, null));
        assertThat(Runs.last(runs).reopening()).isEqualTo(9);
    }
}
