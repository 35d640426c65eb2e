package jp.todoke.notification;

import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import org.jspecify.annotations.Nullable;

/** What is to be kept of a measure in the place of telling: of each act only what belongs to it. */
record NewSubstitute(
        SubstituteMeasure measure,
        SubstituteAct act,
        @Nullable String place,
        @Nullable String telephone,
        @Nullable LocalDate from,
        @Nullable ToldTime time,
        @Nullable String doneBy,
        @Nullable Long publication,
        @Nullable String reason) {

    /**
     * What a checked entry says.
     *
     * @param reason why telling is difficult, or why the measure is given up
     * @param published the publication of the case, where the entry points to it
     */
    static NewSubstitute of(SubstituteEntry entry, @Nullable String reason, PublishedCase.@Nullable Made published) {
        var telephone = entry.measure() == SubstituteMeasure.ENQUIRY_DESK ? entry.telephone() : null;
        return switch (entry.act()) {
            case PLANNED ->
                new NewSubstitute(
                        entry.measure(),
                        SubstituteAct.PLANNED,
                        entry.place(),
                        telephone,
                        entry.from(),
                        null,
                        null,
                        null,
                        reason);
            case DONE ->
                published == null
                        ? done(entry, telephone)
                        : new NewSubstitute(
                                entry.measure(),
                                SubstituteAct.DONE,
                                published.place(),
                                null,
                                null,
                                published.time(),
                                published.by(),
                                published.record(),
                                null);
            case DROPPED ->
                new NewSubstitute(entry.measure(), SubstituteAct.DROPPED, null, null, null, null, null, null, reason);
        };
    }

    private static NewSubstitute done(SubstituteEntry entry, @Nullable String telephone) {
        var time = entry.time();
        return new NewSubstitute(
                entry.measure(),
                SubstituteAct.DONE,
                entry.place(),
                telephone,
                null,
                time == null ? null : time.time(),
                entry.doneBy(),
                null,
                null);
    }
}
