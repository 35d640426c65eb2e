package jp.todoke.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitGroup;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.rollout.RollOut.Addressed;
import jp.todoke.rollout.RollOut.RollOutExtended;
import jp.todoke.rollout.RollOut.RollOutSent;
import jp.todoke.rollout.RollOutsView.AddressedUnit;
import jp.todoke.rollout.RollOutsView.RollOutView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 横展開 of a case: its chief or the secretariat sends a text to other units, and sees who passed it on. */
@Service
public class RollOuts {

    private final Incidents incidents;
    private final RollOutRows rows;
    private final RollOutUnits units;
    private final RollOutMails mails;
    private final TypedNames names;
    private final Posts posts;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RollOuts(
            Incidents incidents,
            RollOutRows rows,
            RollOutUnits units,
            RollOutMails mails,
            TypedNames names,
            Posts posts,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.units = units;
        this.mails = mails;
        this.names = names;
        this.posts = posts;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** What was sent from the case and who passed it on, the latest first. */
    @Transactional(readOnly = true)
    public RollOutsView of(IncidentId incident) {
        var sent = sent(incident);
        var all = units.all();
        return new RollOutsView(
                sent.version(),
                sent.all().stream()
                        .sorted(Comparator.comparing(RollOut::id).reversed())
                        .map(each -> view(each, sent, all))
                        .toList());
    }

    /** To whom something can be sent. */
    @Transactional(readOnly = true)
    public List<UnitGroup> groups() {
        return units.groups();
    }

    /** Sends a text; the same press of the button sends it once. */
    @Transactional
    public void send(IncidentId incident, NewRollOut typed, UUID key) {
        begin(incident);
        var recorded = recorded(incident);
        if (rows.isSent(key, recorded.account())) {
            return;
        }
        var sent = sent(incident);
        if (sent.version() != typed.version()) {
            throw new SavedByOther(of(incident));
        }
        var chosen = codes(typed.units());
        sent.checkNew(chosen, typed.due(), typed.corrects(), units.codes(), LocalDate.now(clock));
        var texts = names.decided(
                incident,
                Map.of("title", typed.title().strip(), "words", typed.words().strip()),
                typed.names());
        var id = rows.add(
                incident,
                key,
                texts.getOrDefault("title", ""),
                texts.getOrDefault("words", ""),
                typed.due(),
                typed.corrects(),
                recorded);
        address(id, chosen, typed.due(), recorded);
        events.publishEvent(new RollOutSent(incident, id, chosen.size()));
    }

    /** Sends a text that was sent to further units; those that have it do not get it again. */
    @Transactional
    public void extend(IncidentId incident, long id, int seen, List<PartId> chosen) {
        begin(incident);
        var sent = sent(incident);
        var rollOut = sent.required(id);
        if (sent.version() != seen) {
            throw new SavedByOther(of(incident));
        }
        var further = sent.further(rollOut, codes(chosen), units.codes());
        address(id, further, rollOut.due(), recorded(incident));
        events.publishEvent(new RollOutExtended(incident, id, further.size()));
    }

    private void address(long id, List<String> chosen, LocalDate due, RecordedBy recorded) {
        chosen.forEach(unit -> {
            var post = units.answering(unit).id();
            rows.address(id, unit, post, recorded);
            mails.sent(id, post, due);
        });
    }

    private RollOutView view(RollOut each, CaseRollOuts sent, Map<String, Unit> all) {
        var today = LocalDate.now(clock);
        return new RollOutView(
                each.id(),
                each.title(),
                each.words(),
                each.due(),
                each.corrects(),
                sent.all().stream()
                        .filter(later -> Long.valueOf(each.id()).equals(later.corrects()))
                        .map(RollOut::id)
                        .reduce((before, after) -> after)
                        .orElse(null),
                each.by(),
                each.at(),
                each.units().stream().map(unit -> view(unit, all, today)).toList());
    }

    private AddressedUnit view(Addressed unit, Map<String, Unit> all, LocalDate today) {
        var known = all.get(unit.unitCode());
        return new AddressedUnit(
                unit.unitCode(),
                known.name(),
                known.kind(),
                UnitGroup.nameAbove(known, all),
                unit.postName(),
                !unit.waits() || !posts.holdersOf(unit.post(), today).isEmpty(),
                unit.at(),
                unit.replaced(),
                unit.acknowledgement());
    }

    private CaseRollOuts sent(IncidentId incident) {
        return new CaseRollOuts(rows.of(incident));
    }

    private static List<String> codes(List<PartId> chosen) {
        return chosen.stream().map(PartId::value).distinct().toList();
    }

    /** What was learned is passed on after the closing, too. */
    private void begin(IncidentId incident) {
        incidents.lock(incident);
        var status = incidents.get(incident).status();
        if (status == IncidentStatus.WITHDRAWN || status == IncidentStatus.MERGED) {
            throw RollOutRefusal.caseOver();
        }
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
