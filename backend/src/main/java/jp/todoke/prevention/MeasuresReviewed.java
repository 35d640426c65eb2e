package jp.todoke.prevention;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** It was looked whether the measures of a closed case work; how many do not. */
public record MeasuresReviewed(IncidentId incident, int months, long insufficient) implements DomainEvent {

    @Override
    public String detail() {
        return months + " " + insufficient;
    }
}
