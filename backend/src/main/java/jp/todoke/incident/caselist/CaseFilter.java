package jp.todoke.incident.caselist;

import jp.todoke.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/** Which cases to list: null and blank filter nothing. every word of {@code text} is looked for. */
public record CaseFilter(
        @Nullable IncidentStatus status, @Nullable String unitCode, @Nullable String text, CaseOrder order) {}
