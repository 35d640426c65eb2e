/** Dates and times as offices write and count them: eras, official times, fiscal years, open days; pure functions. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
