/** 見張り: that every open clock has its timer and every timer its clock, and what is mended or said where not. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"clock", "clock.counting", "identity", "node", "process", "shared"})
@NullMarked
package jp.todoke.clock.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
