/** The case: first report, knowledge, counts, media, people named, course of events, closing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "process",
            "clock",
            "clock.counting"
        })
@NullMarked
package jp.todoke.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
