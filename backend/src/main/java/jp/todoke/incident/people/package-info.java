/** 関係者: who is named in a case, and the letters that stand for them where their names are not to be read. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"identity", "identity.organisation", "incident", "incident.course", "shared"})
@NullMarked
package jp.todoke.incident.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
