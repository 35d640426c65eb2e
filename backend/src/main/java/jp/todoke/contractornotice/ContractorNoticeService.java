package jp.todoke.contractornotice;

import java.time.Clock;
import jp.todoke.calendar.ToldTime;
import jp.todoke.contract.CaseContracts;
import jp.todoke.contract.Contract;
import jp.todoke.contractornotice.ContractorNotice.ContractorNotified;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a contractor tells the city: by its own account, or by the section or the secretariat on its behalf. */
@Service
public class ContractorNoticeService {

    private final Incidents incidents;
    private final CaseContracts contracts;
    private final ContractorNotices notices;
    private final ContractorNoticeViews views;
    private final CourseOfEvents course;
    private final NoticeMails mails;
    private final Units units;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractorNoticeService(
            Incidents incidents,
            CaseContracts contracts,
            ContractorNotices notices,
            ContractorNoticeViews views,
            CourseOfEvents course,
            NoticeMails mails,
            Units units,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.contracts = contracts;
        this.notices = notices;
        this.views = views;
        this.course = course;
        this.mails = mails;
        this.units = units;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The contractor tells the city the nine items, as far as it knows them; another time it supplements. Meets no
     * clock: that of the contract is met by the first word that reaches the city.
     */
    @Transactional
    public void tell(IncidentId incident, long id, NewContractorNotice typed) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var contract = contracts.of(incident).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NoSuchContract::new);
        var before = notices.of(incident, id).size();
        if (before != typed.seen()) {
            throw new SavedByOther(views.of(incident));
        }
        var now = clock.instant();
        typed.check(
                !views.ownContract(contract),
                contract.terms().sections(),
                views.contractorKnew(incident).orElse(null),
                now);
        var number = before + 1;
        notices.add(incident, id, number, typed, new RecordedBy(signatures.in(incident), now));
        course.add(incident, entry(contract, typed, number));
        mails.tell(incident, id, number, typed.sections());
        events.publishEvent(new ContractorNotified(incident, id, number));
    }

    private NewEntry entry(Contract contract, NewContractorNotice typed, int number) {
        return new NewEntry(
                ToldTime.at(typed.toldAt()),
                units.get(contract.terms().contractor()).name(),
                number == 1 ? "市に事故の内容（九項目）を通知した。" : "市に事故の内容（九項目）を補って通知した。",
                EntryKind.OTHER,
                "contract");
    }
}
