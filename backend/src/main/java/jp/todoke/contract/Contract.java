package jp.todoke.contract;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** A contract of the register with all that it ever said, the latest version first; that one holds. */
public record Contract(long id, List<Version> versions) {

    public Contract {
        versions = List.copyOf(versions);
    }

    /** What it said from then on; {@code reason} says why it was corrected, null of the first. */
    public record Version(long id, ContractTerms terms, @Nullable String reason, ActedBy by, Instant at) {}

    /** What it says today. */
    public ContractTerms terms() {
        return versions.get(0).terms();
    }

    /** Counts up with each correction. */
    public int version() {
        return versions.size();
    }

    /** The event of no case. */
    public record ContractEntered(long contract) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }

    /** What a contract says was corrected. */
    public record ContractCorrected(long contract) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(contract);
        }
    }
}
