/** 進み具合: what of a case is still missing, who has it and until when, and where each track stands. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
