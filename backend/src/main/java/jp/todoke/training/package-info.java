/** 研修の記録: what was taught to which units and when, from which cases it came, and which units had none. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "identity", "identity.organisation"})
@NullMarked
package jp.todoke.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
