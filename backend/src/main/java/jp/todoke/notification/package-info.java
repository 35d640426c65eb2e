/** 本人対応: telling the persons concerned and apologising, kept as counts without any name. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "shared",
            "clock",
            "clock.counting",
            "clock.why",
            "identity",
            "identity.organisation",
            "process",
            "incident",
            "incident.behalf",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "assessment"
        })
@NullMarked
package jp.todoke.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
