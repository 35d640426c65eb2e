/** 期限の規則と計算: the rules of the clocks, how a limit and its rungs are counted by them, and how a rule is said. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "shared"})
@NullMarked
package jp.todoke.clock.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
