package jp.todoke.incident.extent;

import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
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
        @Nullable Integer attachment) {

    /** The same find as written once more, for the case into which its own is merged; without the file of that case. */
    static NewFind same(MediumFind find) {
        return new NewFind(
                find.time(),
                find.place().value(),
                find.foundBy().value(),
                find.seen(),
                find.used(),
                find.condition().value(),
                CaseText.orNull(find.proof()),
                null);
    }
}
