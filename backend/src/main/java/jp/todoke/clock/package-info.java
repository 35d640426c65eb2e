/** 期限: rules, running clocks and their ladders, and the watch over them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.account",
            "identity.organisation",
            "mail",
            "process",
            "clock.counting"
        })
@NullMarked
package jp.todoke.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
