/**
 * 再発防止: why it happened and what is done so that it does not happen again, drafted by the head, approved by the chief.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "cause",
            "clock",
            "clock.counting",
            "identity",
            "identity.organisation",
            "mail",
            "process",
            "incident",
            "incident.behalf",
            "incident.closing",
            "incident.duty",
            "incident.reopening"
        })
@NullMarked
package jp.todoke.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
