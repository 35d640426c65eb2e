package jp.todoke.incident.extent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.incident.CountRanges;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.Medium.MediumRecorded;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SavedByOther;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was lost or went astray, and what was on it. */
@Service
public class Media {

    private final Incidents incidents;
    private final MediumRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Media(Incidents incidents, MediumRows rows, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** The media that hold, by number. */
    @Transactional(readOnly = true)
    public List<Medium> of(IncidentId incident) {
        return rows.of(incident);
    }

    /** Writes a medium down and gives its number in the case. */
    @Transactional
    public int add(IncidentId incident, NewMedium medium) {
        begin(incident);
        check("", medium);
        var number = rows.nextNumber(incident);
        save(incident, number, 1, false, medium);
        return number;
    }

    /**
     * Enters a medium of a case that is merged into this one as it stands there, and gives its number here. The caller
     * holds the lock of the case.
     */
    @Transactional
    public int carry(IncidentId into, Medium medium) {
        var number = rows.nextNumber(into);
        save(into, number, 1, false, NewMedium.same(medium));
        return number;
    }

    /** Corrects a medium, or strikes it out; {@code revision} is the one that was read. Throws {@link SavedByOther}. */
    @Transactional
    public void revise(IncidentId incident, int number, int revision, NewMedium medium, boolean removed) {
        begin(incident);
        var current = rows.of(incident).stream()
                .filter(held -> held.number() == number)
                .findFirst()
                .orElseThrow(() -> new MediumNotFound(number));
        if (current.revision() != revision) {
            throw new SavedByOther(current);
        }
        check("medium.", medium);
        save(incident, number, revision + 1, removed, medium);
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private void save(IncidentId incident, int number, int revision, boolean removed, NewMedium medium) {
        rows.add(incident, number, revision, removed, medium);
        events.publishEvent(new MediumRecorded(incident, number, revision, removed));
    }

    /** {@code where} the medium stands in the request: what is wrong with it is told at that place. */
    private void check(String where, NewMedium medium) {
        var violations = new ArrayList<Violation>();
        if (medium.lastUsedAt() != null) {
            var used = new FieldChecks();
            PastTimeCheck.check(used, where + "lastUsedAt.", medium.lastUsedAt(), clock.instant());
            violations.addAll(used.found());
        }
        positive(where + "quantity", medium.quantity(), 1, violations);
        positive(where + "items", medium.items(), 0, violations);
        for (var index = 0; index < medium.contents().size(); index++) {
            var field = where + "contents[" + index + "].";
            check(field, medium.contents().get(index), violations);
        }
        medium.safeguards().check(where + "safeguards.", violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static void check(String field, NewMedium.Content content, List<Violation> violations) {
        positive(field + "items", content.items(), 0, violations);
        positive(field + "itemsMax", content.itemsMax(), 0, violations);
        if (content.items() != null && content.itemsMax() != null && content.itemsMax() < content.items()) {
            violations.add(new Violation(field + "itemsMax", "max-below-min"));
        }
        content.persons().forEach(persons -> positive(field + "persons", persons, 0, violations));
    }

    private static void positive(String field, @Nullable Integer count, int least, List<Violation> violations) {
        if (count != null && (count < least || count > CountRanges.MOST)) {
            violations.add(new Violation(field, "count-impossible"));
        }
    }
}
