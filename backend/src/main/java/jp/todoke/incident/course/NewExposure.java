package jp.todoke.incident.course;

import jp.todoke.calendar.ToldTime;
import org.jspecify.annotations.Nullable;

/** An {@link Exposure} as typed. */
public record NewExposure(
        Exposure.Exposed exposed, @Nullable ToldTime time, @Nullable String containedBy, String basis) {}
