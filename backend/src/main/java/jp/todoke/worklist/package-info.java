/** やること: which step waits for which post, kept in the transaction that opens or ends it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity.organisation",
            "process",
            "clock",
            "clock.counting",
            "incident",
            "incident.confidentiality",
            "incident.parties",
            "mail",
            "calendar",
            "node"
        })
@NullMarked
package jp.todoke.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
