package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/**
 * 判断前の速報準備: the secretariat began the report to the commission before a judgement held, because the table of duties
 * named these grounds. Judging goes on as before.
 *
 * @param tableVersion the version of that table
 */
public record EarlyReport(List<Ground> grounds, int tableVersion, ActedBy by, Instant at) {

    /** The report to the commission is being prepared, and nobody's judgement holds yet. */
    public record EarlyReportBegun(IncidentId incident, List<Ground> grounds) implements DomainEvent {

        @Override
        public String detail() {
            return grounds.stream().map(Ground::name).collect(Collectors.joining(" "));
        }
    }
}
