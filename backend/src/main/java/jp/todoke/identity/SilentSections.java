package jp.todoke.identity;

import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which joint sections have still to do a step: asked by the worklist, and by the clocks that ring to them. */
@Component
public class SilentSections {

    private final List<JointActs> tracks;

    SilentSections(List<JointActs> tracks) {
        this.tracks = tracks;
    }

    /** Their units in the order of the register; none where the step waits for one post only. */
    public List<String> of(IncidentId incident, @Nullable PartId part, Step step) {
        return tracks.stream()
                .filter(track -> track.steps().contains(step))
                .flatMap(track -> track.silent(incident, part, step).stream())
                .toList();
    }
}
