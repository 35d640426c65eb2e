package jp.todoke.incident;

import jp.todoke.identity.Actor;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is written with a masked name, for whom. */
@Component
public class Masks {

    private final Participants participants;

    Masks(Participants participants) {
        this.participants = participants;
    }

    /** For everything that leaves the office: everybody is masked. */
    @Transactional(readOnly = true)
    public Mask forPapers(IncidentId incident) {
        return Mask.of(participants.of(incident));
    }

    /** For a reader: people of the units where the reader holds a post today are written by name. */
    @Transactional(readOnly = true)
    public Mask forViewer(IncidentId incident, Actor viewer) {
        return Mask.of(participants.of(incident).stream().filter(person -> !ownUnit(viewer, person)).toList());
    }

    private static boolean ownUnit(Actor viewer, Participant person) {
        return viewer.posts().stream().anyMatch(post -> post.unitCode().equals(person.unitCode()));
    }
}
