/**
 * 公表: whether to publish, decided with the reason and decided anew as facts ask for it, and what was published when and
 * where.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "shared",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "process",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.people",
            "incident.reopening",
            "assessment",
            "notification"
        })
@NullMarked
package jp.todoke.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
