/** 途中で不要とする: two persons end tracks that run as not needed, one by one or, as 簡易終結, all that are left. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "identity",
            "identity.organisation",
            "incident",
            "incident.course",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.earlyend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
