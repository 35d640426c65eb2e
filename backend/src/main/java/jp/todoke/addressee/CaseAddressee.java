package jp.todoke.addressee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * An addressee of a case: a numbered series of reports of its own, or two say that it need not be told; one is enough
 * where somebody had added it by hand.
 *
 * @param byRule whether the rule of the list named it; else {@code reason} says why it was added
 */
record CaseAddressee(
        long id,
        long addressee,
        boolean byRule,
        @Nullable CaseText reason,
        ActedBy by,
        Instant at,
        List<AddresseeReport> reports,
        List<Dismissal> dismissals) {

    /** OPEN nobody has told it, WAITS a second person has yet to say that it need not be told, TOLD, DISMISSED 不要. */
    enum Status {
        OPEN,
        WAITS,
        TOLD,
        DISMISSED
    }

    CaseAddressee {
        reports = List.copyOf(reports);
        dismissals = List.copyOf(dismissals);
    }

    /** The part of the case of which its clock is. */
    static PartId part(long id) {
        return new PartId("addressee-" + id);
    }

    PartId part() {
        return part(id);
    }

    Status status() {
        if (!reports.isEmpty()) {
            return Status.TOLD;
        }
        if (dismissals.stream().anyMatch(this::holds)) {
            return Status.DISMISSED;
        }
        return open().isPresent() ? Status.WAITS : Status.OPEN;
    }

    /** Whether it is still to be told, or to be said that it need not be. */
    boolean toDo() {
        return status() == Status.OPEN || status() == Status.WAITS;
    }

    /** The number that the next report has. */
    int next() {
        return reports.size() + 1;
    }

    /** What waits for the second person. */
    Optional<Dismissal> open() {
        return dismissals.stream()
                .filter(each -> byRule && each.decision() == null && reports.isEmpty())
                .findFirst();
    }

    private boolean holds(Dismissal dismissal) {
        var decision = dismissal.decision();
        return !byRule || decision != null && decision.confirmed();
    }

    /** Refuses a report to whom need not be told. */
    void requireMayTell() {
        if (status() == Status.DISMISSED) {
            throw AddresseeRefusal.dismissed();
        }
    }

    /** Whether this is another word; false where the same person said the same already. */
    boolean dismiss(String reason, ActedBy by) {
        switch (status()) {
            case TOLD -> throw AddresseeRefusal.told();
            case DISMISSED -> throw AddresseeRefusal.dismissed();
            case WAITS -> {
                if (open().filter(same -> same.by().account() == by.account()
                                && same.reason().value().equals(reason))
                        .isPresent()) {
                    return false;
                }
                throw AddresseeRefusal.waits();
            }
            case OPEN -> {
                return true;
            }
        }
        return true;
    }

    /** What a second person decides now; refuses where nothing waits, and a refusal without its reason. */
    Dismissal decide(boolean confirmed, @Nullable String reason) {
        var waits = open().orElseThrow(AddresseeRefusal::nothingWaits);
        if (!confirmed && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "required");
        }
        return waits;
    }

    /** Somebody is to be told of the case: by the rule of the list, or added by hand. */
    public record CaseAddresseeAdded(IncidentId incident, long addressee, boolean byRule) implements DomainEvent {

        @Override
        public String detail() {
            return addressee + (byRule ? " BY_RULE" : " BY_HAND");
        }
    }

    /** An addressee was told: its report of that number. */
    public record AddresseeTold(IncidentId incident, long addressee, int number) implements DomainEvent {

        @Override
        public String detail() {
            return addressee + " " + number;
        }
    }

    /** Somebody said that an addressee need not be told. */
    public record AddresseeDismissed(IncidentId incident, long addressee) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(addressee);
        }
    }

    /** The second person said so, too, or refused. */
    public record AddresseeDismissalDecided(IncidentId incident, long addressee, boolean confirmed)
            implements DomainEvent {

        @Override
        public String detail() {
            return addressee + (confirmed ? " CONFIRMED" : " REFUSED");
        }
    }
}
