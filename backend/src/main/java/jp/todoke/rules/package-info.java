/** 期限の規則の改定: new versions of the rules of the deadlines, tried on the running cases before they are adopted. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity.organisation",
            "calendar",
            "clock",
            "clock.counting",
            "incident"
        })
@NullMarked
package jp.todoke.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
