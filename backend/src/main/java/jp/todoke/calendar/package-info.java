/**
 * 暦: dates and times as offices write and count them; which days are open for the country, the municipality and each
 * facility.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity.organisation"})
@NullMarked
package jp.todoke.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
