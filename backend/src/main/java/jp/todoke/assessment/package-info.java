/** 報告義務の判断: whether the law asks for a report, judged by hand with its reason; 「義務なし」 by two persons. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "process",
            "incident",
            "incident.casefile",
            "incident.duty",
            "incident.extent",
            "incident.joining",
            "incident.reopening",
            "incident.report",
            "clock",
            "clock.counting",
            "clock.why"
        })
@NullMarked
package jp.todoke.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
