/** 併合: two cases turn out to be one event; one of them goes on with what is known of both, the other ends. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.joining",
            "incident.linking",
            "incident.people",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
