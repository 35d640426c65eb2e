/** Cross-cutting web only: security, refusals as problem details, the single page. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
