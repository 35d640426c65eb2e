/** 報告義務の表の改定: new versions of the table of duties, checked and tried on the running cases, adopted by two people. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity.organisation",
            "calendar",
            "clock",
            "clock.counting",
            "incident",
            "incident.extent",
            "assessment"
        })
@NullMarked
package jp.todoke.dutytable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
