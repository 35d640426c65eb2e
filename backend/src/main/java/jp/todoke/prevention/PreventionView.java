package jp.todoke.prevention;

import java.util.List;

/** Causes and plans of a case for tab and forms, the oldest first; {@code mayDecide} is false for whoever handed in the waiting plan. */
public record PreventionView(int version, Prevention.Status status, boolean mayDecide, List<Plan> plans) {

    static PreventionView of(Prevention prevention, long viewer) {
        var mayDecide = prevention.status() == Prevention.Status.TO_DECIDE
                && prevention.last().map(plan -> plan.by().account() != viewer).orElse(false);
        return new PreventionView(prevention.version(), prevention.status(), mayDecide, prevention.plans());
    }
}
