/** なぜ？: how the limit of a clock came about, kept as it was told and said again. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "clock.ringing",
            "shared",
            "identity",
            "identity.organisation"
        })
@NullMarked
package jp.todoke.clock.why;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
