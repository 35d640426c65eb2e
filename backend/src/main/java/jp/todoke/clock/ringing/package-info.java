/** 督促・電話連絡: what rings when a limit comes near or passes, who is told, and the calls to make at night. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "mail",
            "shared"
        })
@NullMarked
package jp.todoke.clock.ringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
