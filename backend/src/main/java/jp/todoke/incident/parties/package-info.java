/** 当事者: who is a party of the case and so does not act in it. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"identity", "incident", "incident.confidentiality", "shared"})
@NullMarked
package jp.todoke.incident.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
