/** The organisation and the accounts of the invented municipality. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"identity.organisation", "shared"})
@NullMarked
package jp.todoke.identity.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
