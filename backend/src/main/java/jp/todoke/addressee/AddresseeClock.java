package jp.todoke.addressee;

import java.time.Instant;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clock of the first report to an addressee, from the body's knowledge of the case, with which it moves. The caller
 * holds the lock of the case.
 */
@Component
class AddresseeClock {

    private final Clocks clocks;
    private final Incidents incidents;
    private final KnowledgeEntries knowledge;
    private final Posts posts;

    AddresseeClock(Clocks clocks, Incidents incidents, KnowledgeEntries knowledge, Posts posts) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.posts = posts;
    }

    /** The addressee is to be told within what the list says; nothing runs where it says no limit. */
    void start(IncidentId incident, PartId addressee, AddresseeLimit limit) {
        if (!limit.runs()) {
            return;
        }
        var unit = posts.resolve(Role.SECRETARIAT, incidents.get(incident).originUnit())
                .unitCode();
        clocks.startWithin(
                incident,
                addressee,
                ClockKey.EXTERNAL_REPORT,
                knowledge.first(incident),
                limit.given(),
                unit,
                Role.SECRETARIAT);
    }

    /** Until when an addressee with that limit would have to be told; null where it says none. */
    @Nullable
    Instant limit(IncidentId incident, AddresseeLimit limit) {
        return limit.runs()
                ? clocks.limitWithin(
                        ClockKey.EXTERNAL_REPORT, knowledge.first(incident).at(), limit.given())
                : null;
    }

    /** It was told; late, that needs the reason. */
    void told(IncidentId incident, PartId addressee, ToldMoment when, @Nullable String latenessReason) {
        if (find(incident, addressee) != null) {
            clocks.metAsTold(incident, addressee, ClockKey.EXTERNAL_REPORT, when, latenessReason);
        }
    }

    /** It need not be told. */
    void dismissed(IncidentId incident, PartId addressee) {
        clocks.end(incident, addressee, EndReason.NOT_NEEDED);
    }

    /** Its clock; null where the list says no limit. */
    @Nullable
    ClockView find(IncidentId incident, PartId addressee) {
        return clocks.find(incident, addressee, ClockKey.EXTERNAL_REPORT).orElse(null);
    }
}
