/**
 * 発見後の手続、伝えたことの訂正: what must be told, corrected or added outside once something was found of which others know, or once
 * it is judged that nothing leaked.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "authority",
            "calendar",
            "council",
            "identity",
            "identity.organisation",
            "incident",
            "incident.course",
            "incident.extent",
            "notification",
            "process",
            "publication",
            "shared"
        })
@NullMarked
package jp.todoke.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
