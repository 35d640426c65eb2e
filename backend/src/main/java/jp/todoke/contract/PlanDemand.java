package jp.todoke.contract;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 計画を求めた: a contractor was asked for its own prevention plan.
 *
 * @param due until when; null where the rule's time counts
 * @param receipt what came; null while nothing has
 */
public record PlanDemand(
        long id,
        Instant at,
        @Nullable LocalDate due,
        @Nullable CaseText words,
        ActedBy by,
        @Nullable PlanReceipt receipt) {

    /** 計画を受け取った: in words, or as a file of the case by its number. */
    public record PlanReceipt(Instant at, @Nullable CaseText words, @Nullable Integer attachment, ActedBy by) {}

    /** Whether nothing has come yet. */
    public boolean open() {
        return receipt == null;
    }

    /** A contractor was asked for its plan. */
    public record PlanDemanded(IncidentId incident, long contract) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }

    /** A contractor's plan came. */
    public record ContractorPlanReceived(IncidentId incident, long contract) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }
}
