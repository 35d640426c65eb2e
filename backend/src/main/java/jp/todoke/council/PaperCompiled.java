package jp.todoke.council;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A council paper was compiled. */
public record PaperCompiled(IncidentId incident, int number) implements DomainEvent {

    @Override
    public String detail() {
        return String.valueOf(number);
    }
}
