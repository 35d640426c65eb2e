package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Instant KNOWN = Instant.parse("2012-12-25T07:40:00Z");
    private static final Rule RULE = new Rule(1, 1, Duration.ofMinutes(30),
            List.of(new Rule.Rung("HALF_TIME", 50, 0), new Rule.Rung("LIMIT", 100, 1)));

    @Test
    void theLimitCountsFromWhenItWasKnown() {
        var running = RULE.run(KNOWN, KNOWN.plusSeconds(600));

        assertThat(running.from()).isEqualTo(KNOWN);
        assertThat(running.limit()).isEqualTo(minute(30));
    }

    @Test
    void aCaseEnteredAfterItsLimitRunsFromTheEntry() {
        var running = RULE.run(KNOWN, minute(30));

        assertThat(running.from()).isEqualTo(minute(30));
        assertThat(running.limit()).isEqualTo(minute(60));
    }

    @Test
    void theDoerIsRemindedAtHalfTime() {
        assertThat(ladder(Set.of()).next(minute(3))).hasValueSatisfying(rung -> {
            assertThat(rung.name()).isEqualTo("HALF_TIME");
            assertThat(rung.dueAt()).isEqualTo(minute(15));
        });
    }

    @Test
    void afterHalfTimeTheLimitIsNext() {
        assertThat(ladder(Set.of("HALF_TIME")).next(minute(15))).hasValueSatisfying(rung -> assertThat(rung.dueAt()).isEqualTo(minute(30)));
    }

    @Test
    void afterAStandstillOnlyTheLatestRungRingsAndTheOthersAreSkipped() {
        var ladder = ladder(Set.of());

        var ringing = ladder.latestDue(minute(200)).orElseThrow();

        assertThat(ringing.name()).isEqualTo("LIMIT");
        assertThat(ladder.next(minute(200))).contains(ringing);
        assertThat(ladder.skippedFor(ringing)).extracting(Ladder.DueRung::name).containsExactly("HALF_TIME");
    }

    @Test
    void nothingRingsBeforeItsMinuteOrTwice() {
        assertThat(ladder(Set.of()).latestDue(minute(15).minusMillis(1))).isEmpty();
        assertThat(ladder(Set.of("HALF_TIME", "LIMIT")).next(minute(200))).isEmpty();
    }

    private static Ladder ladder(Set<String> done) {
        return Ladder.of(RULE, KNOWN, minute(30), done);
    }

    private static Instant minute(int minutes) {
        return KNOWN.plusSeconds(60L * minutes);
    }
}
