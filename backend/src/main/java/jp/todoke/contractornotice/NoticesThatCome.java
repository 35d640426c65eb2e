package jp.todoke.contractornotice;

import java.time.Clock;
import java.util.List;
import jp.todoke.contract.ComesWithContract;
import jp.todoke.contract.Contract;
import jp.todoke.contract.ContractsOfUnits;
import jp.todoke.contractornotice.ContractorNotice.ContractorNoticeCame;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.GoesWithSplit;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What a contractor told goes with its contract into the case into which its case is merged, and into what is split off
 * for it, so that nobody asks the contractor again. Where the contractor told something there, too, that stands, and
 * what came is read beside it.
 */
@Component
class NoticesThatCome implements ComesWithContract, GoesWithSplit {

    private final ContractsOfUnits ofUnits;
    private final ContractorNotices notices;
    private final Units units;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticesThatCome(
            ContractsOfUnits ofUnits,
            ContractorNotices notices,
            Units units,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ofUnits = ofUnits;
        this.notices = notices;
        this.units = units;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void carry(IncidentId from, IncidentId to, long contract) {
        notices.carry(from, to, contract, new RecordedBy(signatures.in(to), clock.instant()))
                .forEach(number -> events.publishEvent(new ContractorNoticeCame(to, contract, number)));
    }

    @Override
    public List<CaseText> goes(IncidentId from, List<PartId> parts) {
        return ofUnits.of(from, parts).stream()
                .filter(contract -> !notices.of(from, contract.id()).isEmpty())
                .map(contract -> told(from, contract))
                .toList();
    }

    private CaseText told(IncidentId from, Contract contract) {
        return new CaseText("%sからの通知（九項目、%d件）も新しい事案に入ります"
                .formatted(
                        units.get(contract.terms().contractor()).name(),
                        notices.of(from, contract.id()).size()));
    }
}
