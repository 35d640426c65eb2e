/** ノード: which programs run on this database, which of them leads, and what they must have in common. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
