package jp.todoke.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.todoke.calendar.ToldTime;
import jp.todoke.cause.CauseStatus;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.InformationKind;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.publication.PublicationChoice;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What the list asks of a case: codes, days, numbers and names of units, and no word that somebody wrote of the case.
 *
 * @param known when the body first knew, as it was told
 * @param information whose information it is, and of which kinds
 * @param persons null where nobody counted persons
 * @param cause how sure the cause is by the last analysis, else by the last plan that was approved; null without either
 */
record BatchCase(
        IncidentId number,
        Standing standing,
        IncidentKind kind,
        MediumKind medium,
        String unit,
        Occurred occurred,
        ToldTime known,
        Information information,
        @Nullable AffectedPersons persons,
        boolean personsNotAsked,
        @Nullable CauseStatus cause,
        Set<Response> responses,
        Publication publication) {

    /** Where it stands as a whole; {@code quicklyFound}: it was ended by 簡易終結. */
    record Standing(IncidentStatus status, boolean confidential, boolean quicklyFound) {}

    /** 発生: {@code time} is null for 分からない, and where nobody was asked. */
    record Occurred(boolean said, @Nullable ToldTime time) {

        static final Occurred NOT_SAID = new Occurred(false, null);
    }

    record Information(List<PersonGroup> groups, List<InformationKind> kinds, boolean myNumber) {}

    /**
     * @param choice what was decided since the case was last reopened for it
     * @param notNeeded two persons ended the track early
     * @param personsTold the persons concerned are told, or two persons said that they need not be
     * @param lastOn the day on which it was published last, also before a reopening
     */
    record Publication(
            @Nullable PublicationChoice choice, boolean notNeeded, boolean personsTold, @Nullable LocalDate lastOn) {

        static final Publication UNDECIDED = new Publication(null, false, false, null);
    }
}
