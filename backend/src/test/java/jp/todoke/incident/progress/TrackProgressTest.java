package jp.todoke.incident.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.todoke.incident.Track;
import jp.todoke.incident.progress.TrackProgress.Standing;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;

class TrackProgressTest {

    private static final Instant SOON = Instant.parse("2012-12-26T08:15:00Z");
    private static final Instant LATER = Instant.parse("2012-12-28T08:15:00Z");

    @Test
    void aTrackOfWhichNothingWasDoneHasNotBegun() {
        var track = TrackProgress.open(Track.NOTIFICATION, false, List.of(missing(List.of("園長"), null, null)));

        assertThat(track.standing()).isEqualTo(Standing.NOT_BEGUN);
        assertThat(track.heldBy()).containsExactly("園長");
        assertThat(track.limit()).isNull();
    }

    @Test
    void aTrackUnderWayIsHeldByAllWhoHaveSomethingOfItUntilTheFirstLimit() {
        var track = TrackProgress.open(
                Track.FACILITY_RESPONSE,
                true,
                List.of(
                        missing(List.of("園長"), LATER, "clock-2"),
                        missing(List.of("課長", "園長"), SOON, "clock-1"),
                        missing(List.of(), null, null)));

        assertThat(track.standing()).isEqualTo(Standing.UNDER_WAY);
        assertThat(track.heldBy()).containsExactly("園長", "課長");
        assertThat(track.limit()).isEqualTo(SOON);
        assertThat(track.clock()).isEqualTo("clock-1");
    }

    @Test
    void aTrackOfWhichNothingIsMissingIsDoneOrWasNotNeededForAReason() {
        assertThat(TrackProgress.over(Track.PUBLICATION, null).standing()).isEqualTo(Standing.DONE);

        var notNeeded = TrackProgress.over(Track.PUBLICATION, new CaseText("二次被害のおそれがあるため。"));
        assertThat(notNeeded.standing()).isEqualTo(Standing.NOT_NEEDED);
        assertThat(notNeeded.reason()).isEqualTo(new CaseText("二次被害のおそれがあるため。"));
        assertThat(notNeeded.heldBy()).isEmpty();
    }

    private static MissingWork missing(List<String> heldBy, Instant limit, String clock) {
        return new MissingWork(
                "search", Track.FACILITY_RESPONSE, new CaseText("まだです。"), heldBy, limit, clock, null, null, "search");
    }
}
