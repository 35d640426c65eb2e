package jp.todoke.contract;

import java.util.List;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.GoesWithSplit;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** Which contracts go to a case that is split off. */
@Component
class ContractsGoWithSplit implements GoesWithSplit {

    private final ContractsOfUnits ofUnits;
    private final Units units;

    ContractsGoWithSplit(ContractsOfUnits ofUnits, Units units) {
        this.ofUnits = ofUnits;
        this.units = units;
    }

    @Override
    public List<CaseText> goes(IncidentId from, List<PartId> parts) {
        return ofUnits.of(from, parts).stream()
                .map(Contract::terms)
                .map(terms -> new CaseText("%sとの委託契約（%s）も新しい事案に入ります"
                        .formatted(units.get(terms.contractor()).name(), terms.work())))
                .toList();
    }
}
