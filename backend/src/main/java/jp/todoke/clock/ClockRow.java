package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.identity.Role;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code clock}. */
record ClockRow(long id, IncidentId incident, @Nullable PartId part, ClockKey key, long rule, int ruleVersion,
                Instant basis, Instant runsFrom, Instant limit, Role doer, String doerUnit,
                ClockState state, @Nullable Instant metAt, @Nullable String latenessReason) {

    private static final String PREFIX = "clock-";

    static long number(String clockId) {
        return Long.parseLong(clockId.substring(PREFIX.length()));
    }

    PartId name() {
        return new PartId(PREFIX + id);
    }

    boolean running() {
        return state == ClockState.RUNNING;
    }

    ClockView view() {
        return new ClockView(name().value(), incident, part, key, basis, limit, runsFrom.isAfter(basis), ruleVersion, state,
                metAt, CaseText.of(latenessReason));
    }
}
