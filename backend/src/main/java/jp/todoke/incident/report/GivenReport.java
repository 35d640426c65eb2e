package jp.todoke.incident.report;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The first report as it was given. An answer that is absent was 「分からない」, unless {@code notAsked} names its question;
 * an empty text was not entered; {@code kindWords} says what a kind is that has no word of its own. {@code heardBy}
 * wrote it down on the telephone, listening since {@code heardFrom}; both null where the reporter wrote it.
 */
public record GivenReport(
        @Nullable ToldTime noticedAt,
        IncidentKind kind,
        @Nullable CaseText kindWords,
        MediumKind medium,
        @Nullable CaseText description,
        List<PersonGroup> groups,
        @Nullable CaseText contents,
        @Nullable Integer personsMin,
        @Nullable Integer personsMax,
        @Nullable CaseText place,
        boolean placeUnknown,
        @Nullable ToldTime lastSeenAt,
        Malice malice,
        Circumstances circumstances,
        String unitCode,
        CaseText reporterName,
        String reporterPost,
        Instant reportedAt,
        @Nullable CaseText heardBy,
        @Nullable Instant heardFrom,
        List<FirstReport.Question> notAsked) {

    /** Whether nobody put that question; else an absent answer is 「分からない」. */
    public boolean notAsked(FirstReport.Question question) {
        return notAsked.contains(question);
    }
}
