package jp.todoke.incident.linking;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.linking.CaseLink.CaseLinkRemoved;
import jp.todoke.incident.linking.CaseLink.CaseLinked;
import jp.todoke.incident.linking.CaseLinkView.OtherCase;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 関連する事案: what belongs together, entered with a reason on one side and shown on both, to whoever sees both; also after
 * a case was closed, for similar ones come later.
 */
@Service
public class CaseLinks {

    private final CaseLinkRows rows;
    private final Incidents incidents;
    private final CaseAccess access;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseLinks(
            CaseLinkRows rows,
            Incidents incidents,
            CaseAccess access,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.access = access;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** The links that the person of this request may read, those taken back too. */
    @Transactional(readOnly = true)
    public List<CaseLinkView> of(IncidentId incident) {
        return readable(incident)
                .map(link -> CaseLinkView.of(
                        link,
                        Optional.ofNullable(link.otherThan(incident))
                                .map(other -> new OtherCase(
                                        other, incidents.get(other).title()))
                                .orElse(null)))
                .toList();
    }

    private Stream<CaseLink> readable(IncidentId incident) {
        return rows.of(incident).links().stream().filter(link -> Optional.ofNullable(link.otherThan(incident))
                .map(access::sees)
                .orElse(true));
    }

    /**
     * Links the case with another one that the person sees, or with an event elsewhere; the same key again adds
     * nothing.
     */
    @Transactional
    public void add(IncidentId incident, NewLink link, UUID key) {
        incidents.lock(incident);
        if (rows.pressed(incident, key)) {
            return;
        }
        rows.of(incident).check(link);
        if (link.isElsewhere()) {
            rows.add(incident, link, key, recorded(incident));
            events.publishEvent(new CaseLinked(incident, link.kind()));
            return;
        }
        var other = seen(link.other());
        rows.add(incident, link, key, recorded(incident));
        events.publishEvent(new CaseLinked(incident, link.kind()));
        events.publishEvent(new CaseLinked(other, link.kind()));
    }

    /** The two do not belong together after all; the link stays to be read, with that reason. */
    @Transactional
    public void remove(IncidentId incident, long id, String reason) {
        incidents.lock(incident);
        var link = readable(incident).filter(one -> one.id() == id).findFirst().orElseThrow(LinkRefusal::notThere);
        if (!link.holds()) {
            throw LinkRefusal.takenBack();
        }
        rows.remove(id, reason, recorded(incident));
        Stream.of(link.incident(), link.other())
                .filter(Objects::nonNull)
                .forEach(each -> events.publishEvent(new CaseLinkRemoved(each, link.kind())));
    }

    /**
     * What belongs together with a case that is merged into another one belongs together with that one from now on; the
     * links of the merged case stay to be read. Both cases are locked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(IncidentId from, IncidentId into) {
        var there = rows.of(into);
        rows.of(from).links().stream()
                .filter(CaseLink::holds)
                .filter(link -> !into.equals(link.otherThan(from)))
                .map(link -> NewLink.as(link, from))
                .filter(link -> !there.holds(link))
                .forEach(link -> {
                    rows.add(into, link, UUID.randomUUID(), recorded(into));
                    events.publishEvent(new CaseLinked(into, link.kind()));
                });
    }

    private IncidentId seen(String number) {
        try {
            var other = new IncidentId(number);
            if (access.sees(other)) {
                return other;
            }
        } catch (IllegalArgumentException notANumber) {
            // The same sentence as for a case that is not seen: it says what to do.
        }
        throw new InvalidInput("other", "link-unknown-case");
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
