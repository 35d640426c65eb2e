/**
 * 捜索・回収: looking for what was lost, or getting back what went to the wrong person, until head and chief agree to its
 * end.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "shared",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "process",
            "incident",
            "incident.behalf",
            "incident.course",
            "incident.extent",
            "incident.reopening"
        })
@NullMarked
package jp.todoke.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
