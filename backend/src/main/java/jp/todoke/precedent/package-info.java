/**
 * 前例: earlier cases like the one whose plan is being made, and the measures of their approved plans with how they held.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.people",
            "cause",
            "prevention"
        })
@NullMarked
package jp.todoke.precedent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
