package jp.todoke.prevention;

import java.util.List;

/** Causes and plans of a case for tab and forms, the oldest first. */
public record PreventionView(int version, Prevention.Status status, List<Plan> plans) {

    static PreventionView of(Prevention prevention) {
        return new PreventionView(prevention.version(), prevention.status(), prevention.plans());
    }
}
