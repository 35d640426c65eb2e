/** アカウント: who may log in and with which password. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"identity", "identity.organisation", "shared"})
@NullMarked
package jp.todoke.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
