/**
 * 受託者からの通知: the nine items that a contractor tells the city of an accident, which frees it from its own report to the
 * commission (個人情報保護法26条1項ただし書, 施行規則8条1項).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "clock",
            "clock.counting",
            "mail",
            "incident",
            "incident.course",
            "incident.duty",
            "assessment",
            "contract",
            "authority"
        })
@NullMarked
package jp.todoke.contractornotice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
