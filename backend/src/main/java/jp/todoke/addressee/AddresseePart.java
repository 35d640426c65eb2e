package jp.todoke.addressee;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed while an addressee is neither told nor 不要. */
@Component
class AddresseePart implements CasePart {

    private final CaseAddresseeRows rows;
    private final AddresseeRows register;
    private final AddresseeProposals proposals;

    AddresseePart(CaseAddresseeRows rows, AddresseeRows register, AddresseeProposals proposals) {
        this.rows = rows;
        this.register = register;
        this.proposals = proposals;
    }

    @Override
    public String track() {
        return "addressees";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return rows.of(incident).stream()
                .filter(CaseAddressee::toDo)
                .map(open -> new OpenWork(
                                "addressee-to-tell",
                                register.find(open.addressee())
                                        .orElseThrow()
                                        .terms()
                                        .name())
                        .in(CaseAddressee.part(open.id()))
                        .until(ClockKey.EXTERNAL_REPORT))
                .toList();
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return keepsFromWithdrawal(incident) ? List.of(new OpenWork("quick-addressee-told")) : List.of();
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return rows.of(incident).stream().anyMatch(each -> each.status() == CaseAddressee.Status.TOLD);
    }

    /** What the list says from a day on names its cases on that day, too. */
    @Override
    public void remindProcess(IncidentId incident) {
        proposals.askAgain(incident);
    }
}
