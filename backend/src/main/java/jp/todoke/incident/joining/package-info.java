/** 施設の追加: another unit that turns out to be concerned. */
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
            "incident.duty",
            "node",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
