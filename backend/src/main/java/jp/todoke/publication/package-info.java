/** 公表: whether to publish, decided with the reason, and what was published when and where. */
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
            "incident.course",
            "incident.reopening"
        })
@NullMarked
package jp.todoke.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
