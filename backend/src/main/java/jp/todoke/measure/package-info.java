/**
 * 再発防止策の実施: what happens after a plan was approved: each measure with a date is done, verified by another person, put
 * off by the chief or handed over so that the case can be closed; each has a process of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "incident",
            "incident.behalf",
            "incident.extent",
            "incident.linking",
            "incident.merging",
            "incident.withdrawal",
            "mail",
            "node",
            "prevention",
            "process"
        })
@NullMarked
package jp.todoke.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
