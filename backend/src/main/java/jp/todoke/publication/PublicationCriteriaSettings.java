package jp.todoke.publication;

import java.time.Clock;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The criteria of the municipality, whose number the administrator enters with the day from which it holds. A decision
 * that was made keeps the number of its day.
 */
@Service
@Transactional
public class PublicationCriteriaSettings {

    private final PublicationCriterionRows rows;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationCriteriaSettings(
            PublicationCriterionRows rows, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The criteria as they hold today. */
    @Transactional(readOnly = true)
    public PublicationCriteriaView view() {
        var today = OfficialTime.dayOf(clock.instant());
        var said = rows.all();
        return new PublicationCriteriaView(
                today,
                PublicationCriterion.personsFrom(said, today),
                PublicationCriterion.AS_DELIVERED,
                said.stream().sorted(PublicationCriterion.IN_ORDER).toList());
    }

    /** Another number from that day on. Throws {@link SavedByOther} where somebody else has said one meanwhile. */
    public PublicationCriteriaView change(PublicationCriterionEntry entry) {
        rows.lock();
        var before = view();
        if (before.version() != entry.version()) {
            throw new SavedByOther(before);
        }
        entry.check(before.today());
        rows.add(entry, new RecordedBy(ActedBy.of(actors.get(), Role.ADMIN), clock.instant()));
        events.publishEvent(new PublicationCriterionChanged(entry.personsFrom() + " " + entry.validFrom()));
        return view();
    }

    /** From another number of persons on a case is published by itself; {@code detail}: how many, from which day. */
    public record PublicationCriterionChanged(String detail) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }
    }
}
