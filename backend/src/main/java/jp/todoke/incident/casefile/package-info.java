/** 事案の記録: the case as its readers see it, and what is added to it after the first report. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "identity",
            "identity.organisation",
            "incident",
            "incident.caselist",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.people",
            "incident.report",
            "shared"
        })
@NullMarked
package jp.todoke.incident.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
