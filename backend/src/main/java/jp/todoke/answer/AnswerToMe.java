package jp.todoke.answer;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as its reporter reads it.
 *
 * @param words as they were sent, after it was decided of every name in them
 * @param post who answered
 * @param readAt when the reporter said to have read it
 */
public record AnswerToMe(
        long id, IncidentId incident, String words, String post, Instant at, @Nullable Instant readAt) {}
