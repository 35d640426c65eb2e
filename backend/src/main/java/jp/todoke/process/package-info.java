/** What the application tells the process and asks of it, in the words of the office. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
