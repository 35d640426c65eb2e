/** Dates and times as offices write them: eras, official times, fiscal years; pure functions. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
