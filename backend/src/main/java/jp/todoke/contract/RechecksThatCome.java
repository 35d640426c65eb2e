package jp.todoke.contract;

import java.util.Comparator;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was found when other contracts were looked through after a case stands in the case into which it is merged, with
 * who found it and when; a contract that was looked through there already keeps what was found there. Whoever merges
 * holds the lock of both cases.
 */
@Component
class RechecksThatCome {

    private final RecheckRows rows;

    RechecksThatCome(RecheckRows rows) {
        this.rows = rows;
    }

    @EventListener
    void merged(CaseAbsorbed merging) {
        var there = rows.of(merging.incident()).keySet();
        rows.of(merging.absorbed()).forEach((contract, found) -> {
            if (!there.contains(contract)) {
                found.stream()
                        .sorted(Comparator.comparing(ContractRecheck::number))
                        .forEach(recheck -> rows.add(merging.incident(), contract, recheck));
            }
        });
    }
}
