package jp.todoke.incident;

import java.time.Clock;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 情報公開課の確認: the secretariat knows of a case once one of its members has opened it. */
@Service
public class SecretariatOpening {

    private final Incidents incidents;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecretariatOpening(Incidents incidents, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** A member of the secretariat looks at the case. Only the first time counts; late, it needs the reason. */
    @Transactional
    public void open(IncidentId incident, @Nullable String latenessReason) {
        incidents.lock(incident);
        if (clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD).filter(ClockView::running).isPresent()) {
            clocks.met(incident, null, ClockKey.SECRETARIAT_TOLD, clock.instant(), latenessReason);
            events.publishEvent(new SecretariatOpened(incident));
        }
    }
}
