/** 期限（事案）: what the page of a case shows of its clocks. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "clock.ringing",
            "clock.why",
            "identity",
            "identity.organisation",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.clock.casepage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
