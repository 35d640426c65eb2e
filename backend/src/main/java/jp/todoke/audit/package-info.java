/** 記録: who did and who saw what, kept for ever and never changed. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity.organisation"})
@NullMarked
package jp.todoke.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
