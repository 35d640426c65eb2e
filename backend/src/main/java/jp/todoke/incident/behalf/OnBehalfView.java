package jp.todoke.incident.behalf;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Whose word an act is that somebody else entered; the act itself names this entry by its id. */
public record OnBehalfView(
        long id,
        @Nullable String part,
        Step step,
        CaseText sender,
        OnBehalfMeans means,
        ToldTime heardAt,
        List<Long> papers,
        ActedBy enteredBy,
        Instant recordedAt) {}
