/** 代行入力: a word of somebody else, entered for them, with who sent it and by which means. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "identity", "identity.organisation", "incident.people", "process", "shared"})
@NullMarked
package jp.todoke.incident.behalf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
