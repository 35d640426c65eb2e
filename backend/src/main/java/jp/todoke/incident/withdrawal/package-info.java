/** 取下げ: nothing had happened after all, as two persons say; the case ends with all that waits in it. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"clock", "identity", "identity.organisation", "incident", "process", "shared"})
@NullMarked
package jp.todoke.incident.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
