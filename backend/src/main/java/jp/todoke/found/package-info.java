/**
 * 発見後の手続、対外的な訂正・追加、伝えたことの訂正: what must be told, corrected or added outside once something was found of which others
 * know, a fact was corrected, or it is judged that nothing leaked.
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
            "incident.casefile",
            "incident.course",
            "incident.extent",
            "incident.report",
            "notification",
            "paper",
            "process",
            "publication",
            "shared"
        })
@NullMarked
package jp.todoke.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
