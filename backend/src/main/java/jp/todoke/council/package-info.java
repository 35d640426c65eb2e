/** 審議会: whether, when and with which paper the council is told of a case. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "process",
            "incident",
            "incident.casefile",
            "incident.extent",
            "incident.reopening"
        })
@NullMarked
package jp.todoke.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
