/** 終結: the closing check and the end of a case. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "incident.progress",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
