package jp.todoke.incident.joining;

import java.util.List;
import jp.todoke.incident.UnitClocks;

/**
 * What follows when a unit joins a case: which clocks start with which limits, who is told by mail, which units see the
 * case from then on; {@code earlierKnown}: the case counts as known earlier than before.
 */
public record JoiningPreview(
        List<UnitClocks.NewLimit> limits, List<ToldByMail> told, List<String> seenBy, boolean earlierKnown) {

    /** Somebody who gets a mail with the case's number. */
    public record ToldByMail(String post, String unitName, String name) {}
}
