package jp.todoke.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 特記事項の見直し: another contract was looked through because of a case.
 *
 * @param number the first of a contract in the case is 1; the last counts
 * @param on on which day it was looked through
 * @param missing which 特記事項 it lacks
 * @param follows what is done about it; null where nothing follows
 */
public record ContractRecheck(
        int number, LocalDate on, List<ContractClause> missing, @Nullable CaseText follows, ActedBy by, Instant at) {

    public ContractRecheck {
        missing = List.copyOf(missing);
    }

    /** Refuses at the fields a day that was not, and missing clauses of which nothing follows. */
    static void check(
            LocalDate on, List<ContractClause> missing, @Nullable CaseText follows, LocalDate known, LocalDate today) {
        new FieldChecks()
                .notInFuture("checkedOn", on, today)
                .that(!on.isBefore(known), "checkedOn", "contract-recheck-before-case")
                .that(missing.isEmpty() || follows != null, "follows", "contract-recheck-follows")
                .refuse();
    }

    /** Another contract was looked through. */
    public record ContractRechecked(IncidentId incident, long contract, int missing) implements DomainEvent {

        @Override
        public String detail() {
            return contract + " " + missing;
        }
    }
}
