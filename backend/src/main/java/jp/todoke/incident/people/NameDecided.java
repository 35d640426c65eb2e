package jp.todoke.incident.people;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A doubtful name was decided for what leaves the office; told without the words. */
public record NameDecided(IncidentId incident, MaskChoice choice) implements DomainEvent {

    @Override
    public String detail() {
        return choice.name();
    }
}
