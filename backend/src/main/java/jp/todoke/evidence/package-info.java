/** 書面・証拠: files of a case as they arrived, whether they are still the same, and who keeps a found thing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.behalf",
            "incident.course",
            "incident.extent",
            "node"
        })
@NullMarked
package jp.todoke.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
