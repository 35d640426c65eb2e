/** 事案一覧: the list of cases and the words by which they are found. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "identity",
            "identity.organisation",
            "incident",
            "incident.extent",
            "incident.people",
            "shared"
        })
@NullMarked
package jp.todoke.incident.caselist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
