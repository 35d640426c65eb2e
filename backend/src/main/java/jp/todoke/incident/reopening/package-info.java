/** 再開: something is learnt after the closing, and the case runs again with the tracks that are needed. */
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
package jp.todoke.incident.reopening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
