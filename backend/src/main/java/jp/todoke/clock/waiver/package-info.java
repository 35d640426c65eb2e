/** 免除: a limit of the house that two people waive for one case. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"clock", "clock.counting", "identity", "identity.organisation", "shared"})
@NullMarked
package jp.todoke.clock.waiver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
