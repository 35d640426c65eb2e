package jp.todoke.incident.report;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A first report begun and not yet sent, as the screen keeps it; the answers are never looked at.
 *
 * @param key the idempotency key under which it will be sent
 */
public record Draft(JsonNode answers, int page, Instant savedAt, UUID key) {

    /** Its key only: a draft never reaches a log line. */
    @Override
    public String toString() {
        return "Draft(" + key + ")";
    }
}
