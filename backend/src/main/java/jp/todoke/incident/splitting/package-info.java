/** 分割: one case turns out to be two events; the other event goes on as a case of its own. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "incident.confidentiality",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.linking",
            "incident.people",
            "incident.report",
            "shared"
        })
@NullMarked
package jp.todoke.incident.splitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
