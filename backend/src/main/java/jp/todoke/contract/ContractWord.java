package jp.todoke.contract;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** That a case concerns a contract, or that this is taken back. */
public record ContractWord(long contract, boolean concerned, @Nullable CaseText reason, ActedBy by, Instant at) {

    /** A case concerns a contract from now on. */
    public record ContractConcerned(IncidentId incident, long contract) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }

    /** A case does not concern a contract after all. */
    public record ContractTakenBack(IncidentId incident, long contract) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }
}
