/** Words that every feature uses: ids, refusals, events, pages and the clock. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package jp.todoke.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
