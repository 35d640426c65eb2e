/**
 * 審議会の会議: meetings of the council with roster, agenda, attendance and outcomes; each has a process of its own. A held
 * meeting tells its cases what became of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "clock",
            "clock.counting",
            "council",
            "identity",
            "identity.organisation",
            "incident",
            "mail",
            "process"
        })
@NullMarked
package jp.todoke.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
