/**
 * 国への報告: the reports 速報 and 確報 to the Personal Information Protection Commission, and when and under which receipt
 * number they were filed.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "shared",
            "identity",
            "identity.organisation",
            "process",
            "clock",
            "clock.counting",
            "incident",
            "incident.course",
            "incident.duty",
            "incident.people",
            "assessment"
        })
@NullMarked
package jp.todoke.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
