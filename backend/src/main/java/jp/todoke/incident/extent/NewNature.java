package jp.todoke.incident.extent;

import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import org.jspecify.annotations.Nullable;

/** A {@link Nature} as typed. */
public record NewNature(
        IncidentKind kind,
        @Nullable String kindWords,
        Malice malice,
        ToldCircumstances circumstances,
        ToldTime known,
        String reason) {}
