package jp.todoke.addressee;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** An addressee of the list with all that was ever said of it, the latest version first; that one holds. */
public record Addressee(long id, List<Version> versions) {

    public Addressee {
        versions = List.copyOf(versions);
    }

    /** What was said of it from then on; {@code reason} says why it was corrected, null of the first. */
    public record Version(AddresseeTerms terms, @Nullable String reason, ActedBy by, Instant at) {}

    /** What is said of it today. */
    public AddresseeTerms terms() {
        return versions.get(0).terms();
    }

    /** Who wrote what is said of it today. */
    ActedBy writtenBy() {
        return versions.get(0).by();
    }

    /** Counts up with each correction. */
    public int version() {
        return versions.size();
    }

    /** The event of no case. */
    public record AddresseeEntered(long addressee) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(addressee);
        }
    }

    /** What the list says of an addressee was corrected. */
    public record AddresseeCorrected(long addressee) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(addressee);
        }
    }
}
