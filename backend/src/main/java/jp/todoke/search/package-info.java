/** 捜索: looking for what was lost, round by round, until head and chief agree to its end. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "identity", "process", "incident"})
@NullMarked
package jp.todoke.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
