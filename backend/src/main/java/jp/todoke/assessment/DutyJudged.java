package jp.todoke.assessment;

import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The secretariat judged whether a duty to report exists. */
public record DutyJudged(IncidentId incident, int number, Verdict verdict, List<Ground> grounds)
        implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + verdict
                + grounds.stream()
                        .map(Ground::name)
                        .collect(Collectors.joining(" ", " ", ""))
                        .stripTrailing();
    }
}
