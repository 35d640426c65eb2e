package jp.todoke.incident;

import java.time.Clock;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * 情報公開課の確認: whoever of the secretariat does anything in a case knows of it. Every command locks its case first, and
 * tells this class when it does. What a party to the case does is no look of the secretariat.
 */
@Component
public class SecretariatActs {

    private final Clocks clocks;
    private final CurrentCommand command;
    private final CurrentActor actors;
    private final Clock clock;

    SecretariatActs(Clocks clocks, CurrentCommand command, CurrentActor actors, Clock clock) {
        this.clocks = clocks;
        this.command = command;
        this.actors = actors;
        this.clock = clock;
    }

    /** A command has locked the case. */
    void locked(IncidentId incident) {
        if (command.wasLetIn(incident)) {
            seen(incident);
        }
    }

    /** The person of this request has to do with the case: of the secretariat, its clock is met. */
    public void seen(IncidentId incident) {
        if (actors.get().has(Role.SECRETARIAT)) {
            clocks.metByAnyAct(incident, ClockKey.SECRETARIAT_TOLD, clock.instant());
        }
    }
}
