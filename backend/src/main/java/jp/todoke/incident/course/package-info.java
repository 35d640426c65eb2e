/** 経過: the course of events, added to and corrected, never changed. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "identity", "shared"})
@NullMarked
package jp.todoke.incident.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
