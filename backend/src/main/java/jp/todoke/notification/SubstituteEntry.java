package jp.todoke.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a measure in the place of telling. What is planned names the place and the day from which; what was
 * done, the place, the time and who; a desk also its telephone.
 *
 * @param asPublished it was done by the publication that the case has recorded, from which the rest is taken
 */
public record SubstituteEntry(
        @NotNull(message = "{violation.required}") SubstituteMeasure measure,
        @NotNull(message = "{violation.required}") SubstituteAct act,
        @Nullable @PlainText(max = 200) String place,
        @Nullable @PlainText(max = 40) String telephone,
        @Nullable LocalDate from,
        @Nullable @Valid SentTime time,
        @Nullable @PlainText(max = 200) String doneBy,
        boolean asPublished) {

    /** Whether it was done by the publication that is recorded. */
    boolean byPublication() {
        return asPublished && measure == SubstituteMeasure.PUBLICATION && act == SubstituteAct.DONE;
    }

    /**
     * @param before what was said of the measure last, where something was
     * @param published whether a publication of the case is recorded
     */
    void check(FieldChecks checks, @Nullable SubstituteAct before, boolean published, Instant now) {
        if (byPublication()) {
            checks.that(published, "substitute.asPublished", "substitute-not-published");
            return;
        }
        var named = act != SubstituteAct.DROPPED;
        checks.required(named, "substitute.place", place)
                .required(named && measure == SubstituteMeasure.ENQUIRY_DESK, "substitute.telephone", telephone);
        switch (act) {
            case PLANNED ->
                checks.required(true, "substitute.from", from)
                        .that(
                                from == null || !from.isBefore(OfficialTime.dayOf(now)),
                                "substitute.from",
                                "plan-day-past");
            case DONE -> {
                checks.required(true, "substitute.time", time).required(true, "substitute.doneBy", doneBy);
                if (time != null) {
                    PastTimeCheck.checkAct(checks, "substitute.time.", time, now);
                }
            }
            case DROPPED ->
                checks.that(
                        before == SubstituteAct.PLANNED || before == SubstituteAct.DONE,
                        "substitute.act",
                        "substitute-nothing-to-drop");
        }
    }
}
