package jp.todoke.incident.people;

import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Staff of a unit or a contractor who write into a case are masked outside it like those whom it names: nobody is
 * blamed for writing.
 */
@Component
class MaskedWriters {

    private final CurrentActor currentActor;
    private final Participants participants;

    MaskedWriters(CurrentActor currentActor, Participants participants) {
        this.currentActor = currentActor;
        this.participants = participants;
    }

    @EventListener
    void wrote(DomainEvent event) {
        var incident = event.incident();
        if (incident == null) {
            return;
        }
        currentActor.get().posts().stream()
                .filter(post -> ParticipantKinds.isMasked(post.role()) && !post.deputy())
                .findFirst()
                .ifPresent(post -> participants.addActing(incident, post));
    }
}
