package jp.todoke.camunda;

import java.util.Date;
import jp.todoke.clock.ringing.RingingClocks;
import org.springframework.stereotype.Component;

/** What the processes ask of the clocks. BPMN refers to these names. */
@Component("clockSteps")
public class ClockSteps {

    private final RingingClocks clocks;

    ClockSteps(RingingClocks clocks) {
        this.clocks = clocks;
    }

    /** When the timer of the clock fires next. */
    public Date nextRung(String partId) {
        return Date.from(clocks.nextRung(partId));
    }

    /** Rings the rung that is due. */
    public void act(String partId) {
        clocks.act(partId);
    }
}
