package jp.todoke.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * Which other contracts are looked through after a contractor's case: those that run today with the same contractor,
 * and those of the same kind of the same sections.
 *
 * @param concerned the contracts of the case
 */
record OtherContracts(List<Contract> concerned) {

    OtherContracts {
        concerned = List.copyOf(concerned);
    }

    List<Contract> among(List<Contract> register, LocalDate today) {
        return register.stream()
                .filter(other -> concerned.stream().noneMatch(own -> own.id() == other.id()))
                .filter(other ->
                        !other.terms().from().isAfter(today) && !other.terms().endedBefore(today))
                .filter(other -> ofSameContractor(other) || likeOne(other))
                .toList();
    }

    /** Whether its contractor is one of the case. */
    boolean ofSameContractor(Contract other) {
        return concerned.stream()
                .anyMatch(own -> own.terms().contractor().equals(other.terms().contractor()));
    }

    private boolean likeOne(Contract other) {
        return concerned.stream()
                .map(Contract::terms)
                .anyMatch(own -> own.kind() == other.terms().kind()
                        && own.sections().stream().anyMatch(other.terms().sections()::contains));
    }
}
