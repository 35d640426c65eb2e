package jp.todoke.prevention;

import java.util.List;

/**
 * Causes, plans and reviews of a case for tab and forms, the oldest first; {@code silentSections} names the joint
 * sections whose approval the last plan waits for, {@code chief} is what the chief is called who decides;
 * {@code earlier} plans were handed in before the case was reopened for another one.
 */
public record PreventionView(
        int version,
        Prevention.Status status,
        List<Plan> plans,
        List<String> silentSections,
        String chief,
        List<Review> reviews,
        List<Plan> earlier) {

    static PreventionView of(Prevention prevention, List<String> silentSections, String chief, List<Review> reviews) {
        return new PreventionView(
                prevention.version(),
                prevention.status(),
                prevention.plans(),
                silentSections,
                chief,
                reviews,
                prevention.earlier());
    }
}
