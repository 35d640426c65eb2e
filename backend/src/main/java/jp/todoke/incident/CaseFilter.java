package jp.todoke.incident;

import org.jspecify.annotations.Nullable;

/** Which cases to list: null and blank filter nothing. {@code text} is looked for in number, title and the words of the first report. */
public record CaseFilter(@Nullable IncidentStatus status, @Nullable String unitCode, @Nullable String text, CaseOrder order) {}
