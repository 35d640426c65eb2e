/** Cross-cutting web only: security, the access check, refusals as problem details, the single page. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "process",
            "identity",
            "identity.account",
            "identity.demo",
            "identity.organisation"
        })
@NullMarked
package jp.todoke.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
