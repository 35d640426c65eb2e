/**
 * 所属長報告: the head reports the first report upward, the section chief receives and instructs, the written report
 * follows.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "mail",
            "process",
            "incident",
            "incident.behalf",
            "incident.course",
            "incident.extent",
            "incident.joining",
            "incident.reopening",
            "incident.report"
        })
@NullMarked
package jp.todoke.supervisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
