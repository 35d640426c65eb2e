package jp.todoke.incident;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.ClockKey;

/**
 * What follows when a facility joins a case: which clocks start with which limits, who is told by mail, which units see the case
 * from then on; {@code earlierKnown}: the case counts as known earlier than before.
 */
public record JoiningPreview(List<NewLimit> limits, List<ToldByMail> told, List<String> seenBy, boolean earlierKnown) {

    /** The limit that a clock would have. */
    public record NewLimit(ClockKey key, Instant limit) {}

    /** Somebody who gets a mail with the case's number. */
    public record ToldByMail(String post, String unitName, String name) {}
}
