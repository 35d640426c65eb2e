/** 範囲: what was lost and what was on it, how many people it concerns, and of what kind the case turned out to be. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "identity", "identity.organisation", "incident", "incident.course", "shared"
        })
@NullMarked
package jp.todoke.incident.extent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
