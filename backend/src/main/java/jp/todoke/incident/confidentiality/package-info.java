/** 取扱者限定: a case of which only named handlers know, and the disciplinary matters kept apart for them. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"calendar", "identity", "identity.organisation", "incident", "mail", "shared"})
@NullMarked
package jp.todoke.incident.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
