package jp.todoke.incident;

import java.util.List;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.LatenessReasons;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incident.SecretariatOpened;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 情報公開課の確認: the secretariat knows of a case once one of its members has opened it or done anything in it
 * ({@link SecretariatActs}).
 */
@Service
public class SecretariatOpening {

    private final Incidents incidents;
    private final Clocks clocks;
    private final LatenessReasons reasons;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    SecretariatOpening(
            Incidents incidents,
            Clocks clocks,
            LatenessReasons reasons,
            CaseAccess access,
            CurrentActor actors,
            ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.reasons = reasons;
        this.access = access;
        this.actors = actors;
        this.events = events;
    }

    /**
     * A member of the secretariat looks at the case. Only the first time counts; late, it needs the reason, which an
     * earlier act may owe.
     */
    @Transactional
    public void open(IncidentId incident, @Nullable String latenessReason) {
        var unseen = clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD)
                .filter(ClockView::running)
                .isPresent();
        incidents.lock(incident);
        reasons.explain(incident, ClockKey.SECRETARIAT_TOLD, latenessReason);
        if (unseen) {
            events.publishEvent(new SecretariatOpened(incident));
        }
    }

    /**
     * The cases that the person of this request, of the secretariat, is to open, the earliest limit first; nothing for
     * others.
     */
    @Transactional(readOnly = true)
    public List<CaseToOpen> mine() {
        if (!actors.get().has(Role.SECRETARIAT)) {
            return List.of();
        }
        return reasons.open(ClockKey.SECRETARIAT_TOLD).stream()
                .filter(clock -> access.sees(clock.incident()) && !access.isParty(clock.incident()))
                .map(clock -> new CaseToOpen(
                        clock.incident(), incidents.get(clock.incident()).title(), clock.limit(), !clock.running()))
                .toList();
    }
}
