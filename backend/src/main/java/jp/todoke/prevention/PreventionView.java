package jp.todoke.prevention;

import java.util.List;

/** Causes, plans and reviews of a case for tab and forms, the oldest first. */
public record PreventionView(int version, Prevention.Status status, List<Plan> plans, List<Review> reviews) {

    static PreventionView of(Prevention prevention, List<Review> reviews) {
        return new PreventionView(prevention.version(), prevention.status(), prevention.plans(), reviews);
    }
}
