/** 関連する事案: which cases, and which events elsewhere, belong together. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "identity", "identity.organisation", "incident", "shared"})
@NullMarked
package jp.todoke.incident.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
