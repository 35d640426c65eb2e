/** 諮問: what the council is asked, in the standard form of its kind, with the answer 答申 and the paper. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "identity", "identity.organisation", "paper"})
@NullMarked
package jp.todoke.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
