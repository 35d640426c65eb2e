package jp.todoke.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.usage.UsageView.GapFrom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time from the last use to the discovery is told no more exactly than both ends were. */
class LastUseTest {

    private static final Instant DISCOVERED = Instant.parse("2012-12-25T07:40:00Z");
    private static final ToldTime LAST = ToldTime.at(Instant.parse("2012-12-18T06:20:00Z"));
    private static final ToldTime DAY = ToldTime.on(LocalDate.of(2012, 12, 18));

    @Test
    void toTheMinuteWhereBothWereToldToTheMinute() {
        assertThat(gap(ToldTime.at(DISCOVERED), LAST)).isEqualTo("TOLD 7 1 20");
    }

    @Test
    void inDaysWhereTheLastUseOrTheDiscoveryIsADay() {
        assertThat(gap(ToldTime.at(DISCOVERED), DAY)).isEqualTo("TOLD 7 null null");
        assertThat(gap(ToldTime.on(OfficialTime.dayOf(DISCOVERED)), LAST)).isEqualTo("TOLD 7 null null");
        assertThat(gap(ToldTime.noLaterThan(OfficialTime.dayOf(DISCOVERED)), LAST))
                .isEqualTo("TOLD 7 null null");
    }

    @Test
    void aUseAfterTheDiscoveryIsNoLastUseBeforeIt() {
        assertThat(gap(ToldTime.at(DISCOVERED), ToldTime.on(LocalDate.of(2012, 12, 26))))
                .isNull();
    }

    private static @Nullable String gap(ToldTime known, ToldTime told) {
        return LastUse.before(DISCOVERED, known, List.of(), told)
                .filter(gap -> gap.from() == GapFrom.TOLD)
                .map(gap -> "%s %d %s %s".formatted(gap.from(), gap.days(), gap.hours(), gap.minutes()))
                .orElse(null);
    }
}
