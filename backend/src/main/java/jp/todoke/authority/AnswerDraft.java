package jp.todoke.authority;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An answer to a request of the commission begun and not yet sent, as the screen keeps it; its values are never looked
 * at.
 *
 * @param form which form it was typed into, so that a later one can tell
 */
public record AnswerDraft(JsonNode values, String form, Instant savedAt) {

    /** When it was saved only: a draft never reaches a log line. */
    @Override
    public String toString() {
        return "AnswerDraft(" + savedAt + ")";
    }
}
