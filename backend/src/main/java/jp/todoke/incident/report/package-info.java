/** 第一報: the six answers from which a case begins, their draft, and what the reporter is told. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "audit",
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "incident.caselist",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.people",
            "process",
            "shared"
        })
@NullMarked
package jp.todoke.incident.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
