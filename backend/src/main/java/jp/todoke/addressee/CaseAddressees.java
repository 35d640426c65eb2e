package jp.todoke.addressee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.addressee.AddresseeView.AddresseeTermsView;
import jp.todoke.addressee.CaseAddressee.AddresseeDismissalDecided;
import jp.todoke.addressee.CaseAddressee.AddresseeDismissed;
import jp.todoke.addressee.CaseAddressee.AddresseeTold;
import jp.todoke.addressee.CaseAddressee.CaseAddresseeAdded;
import jp.todoke.addressee.CaseAddresseesView.AddableAddressee;
import jp.todoke.addressee.CaseAddresseesView.CaseAddresseeView;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** その他の報告先 of a case: each a numbered series of reports, or 不要. */
@Service
public class CaseAddressees {

    private final Incidents incidents;
    private final AddresseeRows register;
    private final CaseAddresseeRows rows;
    private final KnownTraits known;
    private final AddresseeClock clocks;
    private final TypedNames names;
    private final CourseOfEvents course;
    private final WorkAfterTracks work;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseAddressees(
            Incidents incidents,
            AddresseeRows register,
            CaseAddresseeRows rows,
            KnownTraits known,
            AddresseeClock clocks,
            TypedNames names,
            CourseOfEvents course,
            WorkAfterTracks work,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            Units units,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.register = register;
        this.rows = rows;
        this.known = known;
        this.clocks = clocks;
        this.names = names;
        this.course = course;
        this.work = work;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** To whom the case is reported, what each was told, and whom else the list knows. */
    @Transactional(readOnly = true)
    public CaseAddresseesView of(IncidentId incident) {
        var all = register.all().stream().collect(Collectors.toMap(Addressee::id, Function.identity()));
        var there = rows.of(incident);
        var traits = known.of(incident);
        var names = unitNames();
        var today = LocalDate.now(clock);
        return new CaseAddresseesView(
                there.stream()
                        .map(each ->
                                view(incident, each, all.get(each.addressee()).terms(), traits, names, today))
                        .toList(),
                addable(all.values().stream(), there, today)
                        .map(addressee -> new AddableAddressee(
                                addressee.id(),
                                addressee.terms().name(),
                                addressee.terms().rule().names(traits)))
                        .toList());
    }

    private CaseAddresseeView view(
            IncidentId incident,
            CaseAddressee each,
            AddresseeTerms terms,
            CaseTraits traits,
            Map<String, String> names,
            LocalDate today) {
        var running = clocks.find(incident, each.part());
        return new CaseAddresseeView(
                each.id(),
                AddresseeTermsView.of(terms, names),
                terms.unchecked(today),
                each.byRule(),
                terms.rule().names(traits),
                each.reason(),
                each.by(),
                each.at(),
                CaseAddresseesView.CaseAddresseeStatus.valueOf(each.status().name()),
                running == null || !running.running() ? null : running.limit(),
                each.next(),
                each.reports(),
                each.dismissals(),
                each.open()
                        .filter(waits -> isSecond(waits, actors.get().accountId()))
                        .isPresent());
    }

    /** Those in force that the case does not have, or had and dismissed. */
    private static Stream<Addressee> addable(Stream<Addressee> all, List<CaseAddressee> there, LocalDate today) {
        return all.filter(addressee -> addressee.terms().holdsOn(today)).filter(addressee -> there.stream()
                .filter(each -> each.addressee() == addressee.id())
                .allMatch(each -> each.status() == CaseAddressee.Status.DISMISSED));
    }

    /** The case is reported to this one, too; twice is once. */
    @Transactional
    public void add(IncidentId incident, long addressee, String reason) {
        begin(incident);
        var there = rows.of(incident);
        if (there.stream().anyMatch(each -> each.addressee() == addressee && each.toDo())) {
            return;
        }
        var added = addable(register.all().stream(), there, LocalDate.now(clock))
                .filter(each -> each.id() == addressee)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("addressee", "addressee-not-chosen"));
        var recorded = new RecordedBy(by(), clock.instant());
        var id = rows.add(incident, addressee, reason, recorded);
        clocks.start(incident, CaseAddressee.part(id), added.terms().limit());
        events.publishEvent(new CaseAddresseeAdded(incident, addressee, false));
        work.begins(incident);
    }

    /** Records a report to the addressee; the first one meets its clock, late with the reason. */
    @Transactional
    public void told(IncidentId incident, long id, NewAddresseeReport typed) {
        begin(incident);
        var to = required(incident, id);
        to.requireMayTell();
        if (typed.number() != to.next()) {
            throw new SavedByOther(of(incident));
        }
        var now = clock.instant();
        typed.check(incidents.get(incident).knownAt(), now);
        var words = names.decided(incident, Map.of("words", typed.words().strip()), typed.names());
        var report = new AddresseeReport(
                typed.number(),
                typed.time().time(),
                typed.means(),
                CaseText.of(typed.toldTo()),
                new CaseText(words.get("words")),
                CaseText.of(typed.receiptNumber()),
                by());
        if (!rows.add(incident, to, report, now)) {
            throw new InvalidInput("receiptNumber", "addressee-receipt-used");
        }
        clocks.told(incident, to.part(), report.time().last(), typed.latenessReason());
        course.add(
                incident,
                new NewEntry(
                        report.time(),
                        report.by().post(),
                        name(to) + "に報告した（第" + report.number() + "報）。",
                        EntryKind.OTHER,
                        "addressee"));
        events.publishEvent(new AddresseeTold(incident, to.addressee(), report.number()));
        work.ended(incident);
    }

    /** One of the secretariat says that the addressee need not be told; by rule, another one confirms it. */
    @Transactional
    public void dismiss(IncidentId incident, long id, String reason) {
        begin(incident);
        var to = required(incident, id);
        var by = by();
        if (!to.dismiss(reason, by)) {
            return;
        }
        var dismissal = rows.dismiss(incident, id, reason, by, clock.instant());
        events.publishEvent(new AddresseeDismissed(incident, to.addressee()));
        if (to.byRule()) {
            mails.waits(
                    matter(incident, dismissal),
                    Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD)
                            .flatMap(role -> posts.find(role).stream())
                            .toList(),
                    by.account());
        } else {
            ended(incident, to);
        }
    }

    /** Another one of the secretariat confirms that, whereupon the clock ends, or refuses with the reason. */
    @Transactional
    public void decide(IncidentId incident, long id, boolean confirmed, @Nullable String reason) {
        begin(incident);
        var to = required(incident, id);
        var waits = to.decide(confirmed, reason);
        var by = by();
        if (!isSecond(waits, by.account())) {
            throw AddresseeRefusal.secondPersonNeeded();
        }
        rows.decide(waits.id(), confirmed, confirmed ? null : reason, by, clock.instant());
        mails.decided(matter(incident, waits.id()), confirmed, waits.by().account());
        events.publishEvent(new AddresseeDismissalDecided(incident, to.addressee(), confirmed));
        if (confirmed) {
            ended(incident, to);
        }
    }

    private void ended(IncidentId incident, CaseAddressee to) {
        clocks.dismissed(incident, to.part());
        work.ended(incident);
    }

    private boolean isSecond(Dismissal first, long account) {
        return secondPersons.mayLook(TwoPersonRule.ADDRESSEE, first.by().account(), account);
    }

    private static SecondPersonMails.Matter matter(IncidentId incident, long dismissal) {
        return new SecondPersonMails.Matter(
                "addressee-dismissal/" + dismissal,
                incident,
                "ADDRESSEE",
                null,
                "/incidents/" + incident + "/addressees");
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private CaseAddressee required(IncidentId incident, long id) {
        return rows.of(incident).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(AddresseeRefusal::notThere);
    }

    private String name(CaseAddressee to) {
        return register.find(to.addressee()).orElseThrow().terms().name();
    }

    private Map<String, String> unitNames() {
        return units.all().stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (one, other) -> one, LinkedHashMap::new));
    }

    private ActedBy by() {
        return ActedBy.of(actors.get(), Role.SECRETARIAT);
    }
}
