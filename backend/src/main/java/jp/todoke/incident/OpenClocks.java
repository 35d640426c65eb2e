package jp.todoke.incident;

import java.util.List;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A running clock hinders closing: what it waits for has not been done. */
@Component
class OpenClocks implements CasePart {

    private final Clocks clocks;

    OpenClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "clock";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return clocks.of(incident).stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .map(clock -> new OpenWork("clock-running-" + clock.key().name().toLowerCase().replace('_', '-')))
                .toList();
    }
}
