/**
 * 横展開: 注意喚起 that a case sends to other facilities, sections and contractors, which read the text alone and say that
 * they passed it on.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.people",
            "mail",
            "node"
        })
@NullMarked
package jp.todoke.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
