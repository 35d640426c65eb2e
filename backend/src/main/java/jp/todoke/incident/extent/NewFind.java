package jp.todoke.incident.extent;

import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** A {@link MediumFind} as it is written down or corrected. */
public record NewFind(
        ToldTime time,
        String place,
        String foundBy,
        YesNoUnknown seen,
        YesNoUnknown used,
        String condition,
        @Nullable String proof,
        @Nullable Integer attachment) {}
