package jp.todoke.incident.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.incident.Track;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReopeningTest {

    @Test
    void everyTrackRunsAgainOrHasTheReasonWhyItDoesNot() {
        var choices = Reopening.choices(Set.of(Track.NOTIFICATION), reasonsBut(Track.NOTIFICATION));

        assertThat(choices).extracting(TrackChoice::track).containsExactly(Track.values());
        assertThat(choices)
                .filteredOn(TrackChoice::needed)
                .extracting(TrackChoice::track)
                .containsExactly(Track.NOTIFICATION);
    }

    @Test
    void aReasonThatIsMissingIsRefusedAtItsField() {
        assertThatThrownBy(() ->
                        Reopening.choices(Set.of(Track.PREVENTION), reasonsBut(Track.PREVENTION, Track.ASSESSMENT)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field)
                .containsExactly("reasons.ASSESSMENT");
    }

    @Test
    void aTrackThatRunsAgainKeepsNoReasonWhyItWouldNot() {
        var choices = Reopening.choices(Set.of(Track.NOTIFICATION), reasonsBut());

        assertThat(choices)
                .filteredOn(TrackChoice::needed)
                .extracting(TrackChoice::reason)
                .containsOnlyNulls();
    }

    private static Map<Track, String> reasonsBut(Track... needed) {
        var reasons = new EnumMap<Track, String>(Track.class);
        Stream.of(Track.values()).forEach(track -> reasons.put(track, "変わらないため。"));
        Stream.of(needed).forEach(reasons::remove);
        return reasons;
    }
}
