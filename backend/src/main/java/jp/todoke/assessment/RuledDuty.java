package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/**
 * 規則の見立てによる義務: grounds of a duty that the table of duties named after a judgement, while nobody has judged them.
 *
 * @param judgement the number of the judgement that did not name them
 * @param knownAt from which knowledge what began to run because of them counts
 * @param by who recorded the fact that changed
 */
public record RuledDuty(int judgement, List<Ground> grounds, Instant knownAt, ActedBy by, Instant recordedAt) {

    /** The table of duties named grounds that nobody has judged: the limits run. */
    public record DutyRuled(IncidentId incident, int judgement, List<Ground> grounds) implements DomainEvent {

        @Override
        public String detail() {
            return judgement + grounds.stream().map(Ground::name).collect(Collectors.joining(" ", " ", ""));
        }
    }
}
