package jp.todoke;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How tests wait for what another thread or process does: until it is so. */
public final class Patience {

    /** Long enough for a machine that does ten other things; waited out only where something is broken. */
    public static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(LONG);
    }
}
