package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A case as 広報 finds it in its list.
 *
 * @param title made of codes and units: what happened where
 * @param publishedOn the day of the first publication by the decision; null while there is none
 */
public record CaseToPublish(
        IncidentId incident,
        String title,
        PublicationChoice choice,
        Instant decidedAt,
        @Nullable LocalDate publishedOn) {}
