/** The organisation, its posts and their holders, who is asking, and the one access policy. */
@ApplicationModule(allowedDependencies = {"shared", "process", "identity.organisation"})
@NullMarked
package jp.todoke.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
