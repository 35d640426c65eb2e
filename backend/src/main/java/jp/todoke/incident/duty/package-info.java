/** 知った時と義務: who knew when, which duties of the law follow, and from which knowledge each counts. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "clock.waiver",
            "identity",
            "identity.organisation",
            "incident",
            "incident.earlyend",
            "incident.withdrawal",
            "shared"
        })
@NullMarked
package jp.todoke.incident.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
