/** 所属長報告: the head reports the first report upward, the section chief receives and instructs, the written report follows. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "clock", "identity", "mail", "process", "incident"})
@NullMarked
package jp.todoke.supervisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
