package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeTimeTest {

    private final TimeConfiguration time = new TimeConfiguration();

    @Test
    void aMomentOfTheOfficeIsTheSameOnceItIsStored() {
        var everyday = time.clock();
        var played = time.settableClock(Instant.parse("2026-12-28T00:00:00.123456789Z"));

        assertThat(Stream.of(everyday, played, played.withZone(ZoneId.of("UTC"))))
                .allSatisfy(OfficeTimeTest::tellsMicroseconds);
    }

    private static void tellsMicroseconds(Clock clock) {
        assertThat(Stream.generate(clock::instant).limit(100))
                .allSatisfy(moment -> assertThat(moment.getNano() % 1_000).isZero());
    }
}
