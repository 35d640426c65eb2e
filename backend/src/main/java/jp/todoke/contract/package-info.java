/**
 * 契約台帳: to whom work with personal information is entrusted, which contracts a case concerns, and what is asked of a
 * contractor.
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
            "evidence",
            "incident",
            "incident.course",
            "incident.duty",
            "incident.merging",
            "incident.splitting"
        })
@NullMarked
package jp.todoke.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
