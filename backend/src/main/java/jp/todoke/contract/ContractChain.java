package jp.todoke.contract;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** 再委託の連鎖 as known then; {@code reason} says why it was corrected, null of the first. */
public record ContractChain(List<ChainLink> links, @Nullable CaseText reason, ActedBy by, Instant at) {

    public ContractChain {
        links = List.copyOf(links);
    }

    /** Refuses, at the name, whoever stands in the chain twice or is the contractor itself. */
    static void check(String contractor, List<ChainLink> links) {
        var checks = new FieldChecks();
        var above = new HashSet<String>();
        above.add(folded(contractor));
        for (var index = 0; index < links.size(); index++) {
            checks.that(
                    above.add(folded(links.get(index).name().value())), "links[" + index + "].name", "chain-circular");
        }
        checks.refuse();
    }

    private static String folded(String name) {
        return String.join("", SearchText.words(name));
    }

    /** The chain below a contract was written down, or corrected; {@code links} is how many it has. */
    public record ChainRecorded(IncidentId incident, long contract, int links) implements DomainEvent {

        @Override
        public String detail() {
            return contract + " " + links;
        }
    }
}
