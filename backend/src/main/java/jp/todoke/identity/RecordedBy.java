package jp.todoke.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.DbTime;

/** Who wrote a fact down and when: stored with every fact that a person records. */
public record RecordedBy(ActedBy by, Instant at) {

    /**
     * Signs for an actor: with the post held at the unit, else with any other post, else (the program) with its name.
     */
    public static RecordedBy by(Actor actor, String unitCode, Instant now) {
        return new RecordedBy(ActedBy.at(actor, List.of(unitCode)), now);
    }

    public long account() {
        return by.account();
    }

    public String post() {
        return by.post();
    }

    /** The named parameters of {@link ActedBy#parameters()} and {@code recordedAt}. */
    public Map<String, Object> parameters() {
        var parameters = by.parameters();
        parameters.put("recordedAt", DbTime.of(at));
        return parameters;
    }
}
